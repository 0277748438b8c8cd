const MEGABYTE = 1024 * 1024;

/** Largest table or attachment that is read into memory at once; XML and JSON exports are streamed and have no limit. */
export const MAX_FILE_BYTES = 256 * MEGABYTE;

/** Largest single dossier in an XML or JSON export, in characters. */
export const MAX_CASE_CHARACTERS = 64 * MEGABYTE;

/** Cells of one CSV, filled or not: at the largest size that is some ten characters each, delimiters included. */
export const MAX_TABLE_CELLS = 20_000_000;

/** Rows of one CSV with more or fewer cells than its header, each of which takes the parser some 25 microseconds. */
export const MAX_RAGGED_ROWS = 500_000;

/** Pages of one PDF; a whole dossier printed has some hundreds. */
export const MAX_PDF_PAGES = 2_000;

/** Elements within one another in an XML export; exports have some six. */
export const MAX_XML_DEPTH = 100;

/** Elements within one another in an HTML text; an editor's residue has some tens. */
export const MAX_HTML_DEPTH = 10_000;

/** Objects and lists within one another in a JSON export; exports have some six. */
export const MAX_JSON_DEPTH = 100;

/** Zip containers (docx, xlsx): an office document that exceeds one of these is no office document. */
export const MAX_ZIP_ENTRIES = 5_000;
export const MAX_ZIP_BYTES = 256 * MEGABYTE;
export const MAX_ZIP_RATIO = 200;
/** Below this size the ratio says nothing: an empty sheet compresses very well. */
export const RATIO_FROM_BYTES = 10 * MEGABYTE;

/** Files that hang on one mail, and mails within one another. */
export const MAX_MAIL_ATTACHMENTS = 200;
export const MAX_MAIL_DEPTH = 4;

/** Pages of one scan that are recognised: some seconds each. */
export const MAX_SCAN_PAGES = 300;

/** Zip archives with an export or attachments in them; each file in one is held against its own limits. */
export const MAX_ARCHIVE_ENTRIES = 100_000;
export const MAX_ARCHIVE_BYTES = 4_096 * MEGABYTE;

/** Reading one document, workbook or print-out, in a thread of its own: the slowest in practice takes some seconds. */
export const MAX_READ_SECONDS = 60;
export const MAX_READ_MEGABYTES = 1_024;

/** The same for a scan that is recognised, page by page. */
export const MAX_SCAN_SECONDS = 3_600;

/** From one dossier of an export to the next, in a thread of its own; tables are read whole before the first. */
export const MAX_EXPORT_SECONDS = 600;
export const MAX_EXPORT_MEGABYTES = 4_096;

/** Attachments read at the same time for one dossier. */
export const ATTACHMENTS_AT_ONCE = 4;
