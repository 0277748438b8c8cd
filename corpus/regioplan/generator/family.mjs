/** Invented people: every dossier gets its own household, street and worker. */
const MOTHERS =
  'Marloes Anja Sevda Ilse Fatima Chantal Nadia Petra Joyce Samira Esther Dilara Karin Loubna Wendy Mirjam Soraya Lieke Yvonne Aylin Bianca Hanan Silvia Renske'.split(
    ' ',
  );
const FATHERS =
  'Dennis Youssef Mark Erkan Ronald Stefan Karim Jeroen Patrick Hassan Wesley Ivo Murat Sander Rachid Bas Tarik Edwin Niels Omar Gerard Kevin Ricardo Jelle'.split(
    ' ',
  );
const CHILDREN =
  'Finn Noor Daan Yara Milan Sofie Bram Lina Jayden Mila Ties Amira Luuk Elin Sem Zoë Adam Fenna Rayan Tess Mats Isa Levi Jasmijn Noah Vera Ilyas Lotte Guus Sara'.split(
    ' ',
  );
const SURNAMES =
  'Brouwer Yilmaz Hendriks Bakkali Verhoeven Postma Kaya Willemsen Dekker Amrani Schouten Vink Kramer Demir Bosman Peeters Haddad Molenaar Scholten Boersma Aslan Driessen Kuiper Vermeer'.split(
    ' ',
  );
const STREETS =
  'Lindelaan Kerkstraat Merelhof Dorpsweg Wilgenpad Beatrixstraat Molenkade Tulpstraat Eikenhof Havenweg Parklaan Zandpad Meidoornstraat Spoorlaan Waterkant Vossenweg'.split(
    ' ',
  );
const WORKERS =
  'M. de Groot;S. Öztürk;L. van Dam;R. Hoekstra;J. Benali;E. Smeets;T. Visser;N. Claessen;A. Rutten;K. el Idrissi'.split(
    ';',
  );

export function inventFamily(random, role) {
  const [child, second] = random.shuffle(CHILDREN);
  return {
    mo: random.pick(MOTHERS),
    va: random.pick(FATHERS),
    k1: child,
    k2: second,
    naam: random.pick(SURNAMES),
    straat: random.pick(STREETS),
    nr: String(random.int(1, 180)),
    mw: `${random.pick(WORKERS)} (${role})`,
  };
}

/** Fills `<k1>`, `<straat>` and the like; a sentence that starts with one keeps its capital. */
export function fillIn(text, family) {
  return text.replace(/<(?<key>mo|va|k1|k2|naam|straat|nr|mw)>/gu, (whole, key) => family[key] ?? whole);
}
