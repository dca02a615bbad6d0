"""Rounds in which nobody meets anybody twice, where mathematics knows them."""

from functools import lru_cache

Rounds = tuple[tuple[int, ...], ...]

# By tables and size; a letter a point, a word a round.
KEPT = {
    (5, 3): (
        "acbdbcecbeedada cadebdebcacbead ccaeeecabadddbb dcecbaedcabeadb bccdebeaadcbaed "
        "acaaceddbbebced cebdcaadacdebbe"
    ),
    (6, 3): (
        "edfadccbefdcafeabb defaabdbfedceabccf eaeecbfadfdcbbfadc abebfedcccebfdfada "
        "faecdabebdcfefcbda abbfccbdcfddaeeeaf febdfdcfeaabcebadc eabdbeddfecffcabac"
    ),
    (6, 4): (
        "bbdeafeadedbfbaacecdccff daedfdbecfaeffcbbcedcaab cfcffbbaadebeabceeddfcad "
        "fccbfaddfaaedbbefcbeadec dcaefcacbdeebadbcfbfafde cabbdfdceedeafafbfdacebc"
    ),
    (6, 5): (
        "adaefebbcebafceddfcdebaffdabcc bccffabdebadecdedbbaeefacfacdf "
        "aececddbcfcdebcdabebafbaffeafd bdcbafedddbafeebccaaacfdbeeffc "
        "aaeeaaedbccbccffcbfedaffdbdbed bcdafdedefcababfecdbcaeaedffcb"
    ),
    (7, 3): (
        "agbbcebgafagececddffd cbaefggcdaefagbdbdcef agcbcfadefgedgbacdbef aeagfaedcfbgbcfbdgcde "
        "fggbfcdcbedeaedcafagb gcfebbdaceffcgaegddba bbgbcfdceecfdaageafdg bdcadeffcfegaacggedbb "
        "ebdgfgfdfbceedaagbcac"
    ),
    (7, 4): (
        "gefbefcggdagfdabfeacbbcddcae gdfabdgdfaaeccgbeefcgfbdbaec gcfgfbdaeeacgbfbdedcecadgfba "
        "gbffcgaedbaadaebcebccggdedff gafegeebcfafagdbbegcadfdcbcd ggfddcbfbcadefcbaeecfaedaggb "
        "gffcaafcagabbebbgeccdeddfedg"
    ),
    (9, 4): (
        "igdgiefciacaegghhdifbaefehahcbcbdbfd fhedhddcigiaeighedgcabffbicgahbbfcea "
        "cifagfecidfaehghbdhiccdfhgbibeabeadg gaghfbicibaaedghidcdhdhffbgefcibaece "
        "dbheeagcihgaefghfdaageifcciddihbcfbb acibdchciedaeeghcdbgifgfiahfefgbbdah "
        "hdaichccicbaeaghgdfeegbfdedbiafbghif eebfbgaciihaecghdddbdhcfaffaggebiihc "
        "bfccaibcifeaebghadehfiafgdechddbhggi"
    ),
    (10, 3): (
        "fdjjhifedechbbgcfiaajebgahidgc bjhgefdhbjdahijegebaccfacigfdi "
        "dcjddaabaggeecbjiicgeibhjhhfff aiiedadeghbjfgcebfcahdjfgihbjc "
        "gefafiegadbejcjchddjiafhbbgcih jfedafghcbebjadjbghcaigedhiicf "
        "jbagehafddcgehjdhjefficbbicaig ificjgbgecdebdefjhajhdaagbfcih "
        "cegjhjaeiaibjgdbeifgdbchcdfhfa aihicbjjhbcedjcfgegfgafadbheid "
        "dihjfcbaafcegebbgicidhjafjedgh hfaijaicbhccfhagbeidgfbgedjdej"
    ),
    (10, 4): (
        "afdhgjdabbbgfdggibjjdeefejchcciieafihcah ifchabdbfabbeecejgajggijdghifcfdjhihaedc "
        "cdeiahfbibafhggbhfjfchegiacgebjdcdjadiej ehhgeecgdcaidefbjjidfbdgahiajagihjbcbffc "
        "fcgiajeadhcfgcbicbbidhajfegeidhabedjgjhf gcdhbhaibfdfjfjaigicibfajjaeehghebdegdcc "
        "jdidhcdfbeaghbciihjeeadaifchfjceggfjbgba cdcajejdbcghhigbfeighdecifdbifjbagahfjae "
        "eadbhigggbjdjcbabajhieffhccdifdegfhaiejc cibbgicadicdhjfegjbaebfdidgachhjhejffage"
    ),
    (10, 5): (
        "bdbcjjceiegcbhjgdhffdhbaffieecgdagaeiiaafijjcdhhbg "
        "fbhdghicehefbgbigcjdjhieabfeabjahcifijjdgdeccfdaag "
        "jdffdecehhdhcibfjfidbdegejabiaahbihcgjcicejagfgabg "
        "gjjegcjibhdaiadchfgfebhabaijefhcijfbecdhcgfegdidab "
        "hbebfddbehgafhjhjcbhaigcjgdfdiccgajgfieiacaejfebid "
        "gejdicgbdejahddhaejchbdfgijaffijgcicbebhfabghfiace "
        "fcdebcjfajgggciaaiiddhbdgheeabcfabeiigbfehjhchjdjf"
    ),
}


def construction(people: int, tables: int, rounds: int) -> Rounds | None:
    """For each round the table of each point, no two points meeting twice and tables differing by at most
    one; the first `tables` points each at a table of their own while a transversal design gives the rounds.
    None where none is known here."""
    size = -(-people // tables)
    found = _transversal(tables, size) if size <= tables else []
    if len(found) < rounds:
        found = _kept(tables, size) if people == tables * size else []
    if len(found) < rounds:
        return None
    # Leaving out the last points of the last column takes at most one from each table.
    return tuple(tuple(line[:people]) for line in found[:rounds])


def _kept(tables: int, size: int) -> list[list[int]]:
    """Found once by long searches of this package, and kept: for each round the table of each point."""
    return [[ord(table) - ord("a") for table in line] for line in KEPT.get((tables, size), "").split()]


def _transversal(tables: int, size: int) -> list[list[int]]:
    """Points (x, y), x < size, y in the field of `tables` elements; in round a, (x, y) sits at table y − a·x.
    Two points with one x meet in none of these, and can be mixed among themselves afterwards, whole columns
    at a time (affine planes: Bose 1938)."""
    field = _field(tables)
    if field is None:
        return []
    minus, times = field
    found = [[minus[y][times[a][x]] for x in range(size) for y in range(tables)] for a in range(tables)]
    if tables % size == 0:
        inner = tables // size
        within = (
            [[0] * size]
            if inner == 1
            else _transversal(inner, size)
            if size <= inner
            else [[y // size for y in range(tables)]]
        )
        found += [[x * inner + line[y] for x in range(size) for y in range(tables)] for line in within]
    return found


@lru_cache(maxsize=32)
def _field(order: int) -> tuple[list[list[int]], list[list[int]]] | None:
    """Subtraction and multiplication of the finite field of this many elements, if there is one: polynomials
    over a prime, their coefficients written as the digits of a number, modulo one that has no divisors."""
    prime = next((p for p in range(2, order + 1) if order % p == 0), 0)
    degree = 0
    while prime and prime**degree < order:
        degree += 1
    if not prime or prime**degree != order:
        return None
    digits = [_digits(number, prime, degree) for number in range(order)]
    minus = [
        [_number([(a - b) % prime for a, b in zip(one, other, strict=True)], prime) for other in digits]
        for one in digits
    ]
    for lower in digits:
        times = [[_product(one, other, lower, prime) for other in digits] for one in digits]
        if all(0 not in row[1:] for row in times[1:]):
            return minus, times
    return None


def _digits(number: int, base: int, length: int) -> list[int]:
    return [number // base**place % base for place in range(length)]


def _number(digits: list[int], base: int) -> int:
    return sum(digit * base**place for place, digit in enumerate(digits))


def _product(one: list[int], other: list[int], lower: list[int], prime: int) -> int:
    """The product of two polynomials modulo x^degree + lower."""
    degree = len(one)
    product = [0] * (2 * degree)
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            product[i + j] = (product[i + j] + a * b) % prime
    for place in range(2 * degree - 1, degree - 1, -1):
        top, product[place] = product[place], 0
        for k in range(degree):
            product[place - degree + k] = (product[place - degree + k] - top * lower[k]) % prime
    return _number(product[:degree], prime)
