#!/usr/bin/env python3
"""Builds the gazetteer's resources from GeoNames files and the hand-made lists beside this script.

    python3 build.py FOLDER [TARGET]

FOLDER holds tables of GeoNames (https://www.geonames.org, CC BY 4.0), tab separated with a header line, plain or .gz:

    cities15000   geonameid name asciiname alternatenames latitude longitude feature_code country admin1 population timezone
                  populated places of 15,000 inhabitants or more, capitals and seats of first-order divisions
    cities1000    geonameid name latitude longitude feature_code country admin1 population (other columns are ignored)
    admin1.json   [{"code": "US.FL", "name": "Florida"}, …]: first-order divisions
    names-en, names-fr, names-de   no header; id or division code, then the name in that language

TARGET is the resource folder, by default ../main/resources/gazetteer. Output is the same for the same input, byte for byte.
"""

import csv
import gzip
import json
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent

# Countries whose news this project reads most, or that it reads most about: all places of 1,000 inhabitants or more.
DENSE = set(
    "US FR GB IE CA BE CH LU MC UA IL PS LB SY GP MQ RE GF YT NC PF "
    "DZ MA TN MR SN ML BF NE TD CI GN TG BJ CM GA CG CD CF MG KM HT".split()
)
OTHERWISE_AT_LEAST = 5000
SECTIONS = {"PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH", "STLMT"}
SECTION_AT_LEAST = 100_000
CAPITAL = "PPLC"

DIVISION_WORDS = re.compile(
    r"^(?:Estado de|State of|Province of|Département de la|Département du|Département de|Département d'|Région de|Province de|"
    r"Wilaya de|Gouvernorat de|Oblast de|Republic of)\s+|"
    r"['’]?\s+(?:Oblast'?|oblast|Province|Region|Governorate|Emirate|Department|Prefecture|District|Krai|Kray|Republic|State|"
    r"County|City|Voivodeship|Raion|Municipality|Parish|Canton|Territory|Division)$"
)
CITY_WORDS = re.compile(r"^(?:City of|Borough of)\s+|\s+(?:City|city|District|Shi)$")


def opened(folder, stem):
    """The text of FOLDER/[geonames-]STEM[.tsv][.gz]."""
    for name in (stem, "geonames-" + stem):
        for ending in ("", ".tsv", ".tsv.gz", ".gz"):
            path = folder / (name + ending)
            if path.is_file():
                return (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8")
    sys.exit(f"{folder} lacks the table {stem}")


def table(folder, stem):
    with opened(folder, stem) as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def names_in(folder, language):
    with opened(folder, "names-" + language) as lines:
        return dict(line.rstrip("\n").split("\t")[:2] for line in lines)


def hand_made(name, separator="|"):
    with open(HERE / name, encoding="utf-8") as lines:
        return [line.rstrip("\n").split(separator) for line in lines if line.strip() and not line.startswith("#")]


def write(path, header, rows):
    text = "\t".join(header) + "\n" + "".join("\t".join(map(str, row)) + "\n" for row in rows)
    data = text.encode("utf-8")
    if path.suffix == ".gz":
        with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as out:
            out.write(data)
    else:
        path.write_bytes(data)
    print(f"{path.name}: {len(rows)} rows, {len(data)} bytes, {path.stat().st_size} stored")


def is_latin1(text):
    return all(ord(c) < 256 or c in "œŒ’" for c in text)


def ascii_form(text):
    special = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ı": "i", "ə": "a", "ǝ": "a", "Ə": "A",
                             "ʼ": "", "‘": "", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d", "þ": "th"})
    plain = unicodedata.normalize("NFKD", text.translate(special))
    return "".join(c for c in plain if not unicodedata.combining(c))


def tidy(name):
    """A name without the marks of a transliteration that no newspaper prints."""
    name = name.replace("’", "'").strip()
    name = re.sub(r"[‘ʼʻ`ʹ]", "", name)
    name = re.sub(r"'(?=$|[\s-])", "", name)
    return name if is_latin1(name) else ascii_form(name)


def canonical_city(row, english):
    name = tidy(english.get(row["geonameid"]) or row["name"])
    own = tidy(row["name"])
    shorter = CITY_WORDS.sub("", name)
    return shorter if shorter == own else name


FRENCH_SPELLING = re.compile(r"[Oo]u|[Tt]ch|[Dd]j|[Gg]u[ei]|ï|ë|é|ij|iv?sk")
PLAIN_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ']+(?:[ -][A-Za-zÀ-ÿ][a-zà-ÿ']*)*$")


def sound(name):
    """The same for the English and the French transcription of one name: Lysychansk, Lyssytchansk."""
    key = ascii_form(name).lower()
    for french, english in (("tch", "ch"), ("dj", "j"), ("ou", "u"), ("gue", "ge"), ("gui", "gi"), ("zh", "j"), ("kh", "h"),
                            ("y", "i"), ("sh", "ch"), ("w", "v"), ("q", "k"), ("'", ""), ("-", " ")):
        key = key.replace(french, english)
    return re.sub(r"(.)\1", r"\1", key)


def french_transcriptions(row, name):
    """Alternate names mix all languages and codes; only transcriptions in the French manner are of use here."""
    wanted = sound(name)
    for other in row["alternatenames"].split(","):
        other = tidy(other)
        if other != name and FRENCH_SPELLING.search(other) and PLAIN_NAME.match(other) and is_latin1(other) and sound(other) == wanted:
            yield other


def merge_cities(folder):
    """One row a place; cities15000 knows more of a place than cities1000."""
    cities = {row["geonameid"]: row for row in table(folder, "cities15000")}
    for row in table(folder, "cities1000"):
        if row["geonameid"] not in cities:
            least = 1000 if row["country"] in DENSE else OTHERWISE_AT_LEAST
            if int(row["population"]) >= least or row["feature_code"] in ("PPLC", "PPLA"):
                cities[row["geonameid"]] = dict(row, alternatenames="")
    return [r for r in cities.values() if r["feature_code"] not in SECTIONS or int(r["population"]) >= SECTION_AT_LEAST
            or r["country"] in ("PS", "IL", "GB")]


SHORT_WORDS = (("Saint", "St", "[ -]"), ("Sainte", "Ste", "[ -]"), ("Fort", "Ft", " "), ("Mount", "Mt", " "))


def with_short_words(names):
    """Newspapers write Saint Louis, Saint-Louis and St. Louis, Fort Worth and Ft. Worth."""
    for name in names:
        yield name
        for long, short, gap in SHORT_WORDS:
            if re.search(r"\b" + long + gap, name):
                yield re.sub(r"\b" + long + gap, short + ". ", name)
            elif re.search(r"\b" + short + r"\.? ", name):
                yield re.sub(r"\b" + short + r"\.? ", long + " ", name)


def unique(names):
    seen = {}
    for name in names:
        if name:
            seen.setdefault(name, None)
    return list(seen)


def place_rows(cities, names):
    mended = dict(hand_made("canonical.tsv", "\t"))
    primary = {}
    rows = []
    for row in cities:
        name = mended.get(row["geonameid"]) or canonical_city(row, names["en"])
        primary[row["geonameid"]] = name
    taken = set(primary.values())
    for row in cities:
        key = row["geonameid"]
        own = [primary[key], tidy(row["name"]), tidy(names["en"].get(key, "")), tidy(names["fr"].get(key, "")), row["name"]]
        own = unique(n for n in own if n and is_latin1(n))
        others = [tidy(names["de"].get(key, ""))] + list(french_transcriptions(row, primary[key]))
        others = [n for n in others if is_latin1(n) and n not in taken]
        rows.append((key, "|".join(unique(with_short_words(own + others))), row["latitude"], row["longitude"], row["feature_code"], row["country"],
                     row["admin1"], row["population"]))
    rows.sort(key=lambda r: (-int(r[7]), int(r[0])))
    return rows


def centroid(cities):
    """Mean position, weighted by inhabitants."""
    weight = sum(int(c["population"]) + 1 for c in cities)
    lat = sum(float(c["latitude"]) * (int(c["population"]) + 1) for c in cities) / weight
    lon = sum(float(c["longitude"]) * (int(c["population"]) + 1) for c in cities) / weight
    return f"{lat:.4f}", f"{lon:.4f}"


def spread_km(cities, lat, lon):
    """Distance that nine in ten of the places lie within, at least 30 km."""
    from math import cos, radians, sqrt
    lat, lon = float(lat), float(lon)
    far = sorted(sqrt((111.2 * (float(c["latitude"]) - lat)) ** 2
                      + (111.2 * cos(radians(lat)) * (float(c["longitude"]) - lon)) ** 2) for c in cities)
    return max(30, round(far[int(0.9 * (len(far) - 1))]))


def division_rows(folder, cities, places, names):
    by_division, city_names = {}, {}
    for c in cities:
        by_division.setdefault(c["country"] + "." + c["admin1"], []).append(c)
    for place in places:
        if int(place[7]) >= 50_000 or place[4] in ("PPLA", CAPITAL):
            city_names.setdefault(place[5], set()).add(place[1].split("|")[0])
    states = {"US." + code: (name, abbreviations, french) for code, name, abbreviations, french in hand_made("us-states.txt")}
    with opened(folder, "admin1.json") as file:
        divisions = json.load(file)
    rows = {}
    for division in divisions:
        code = division["code"]
        country = code.split(".")[0]
        members = by_division.get(code)
        if not members or len(members) == 1 and country in ("MT", "SM", "LI", "MC"):
            continue
        full = [tidy(n) for n in (names["en"].get(code, ""), division["name"]) if n]
        short = [DIVISION_WORDS.sub("", n) for n in full]
        french = [n for n in (tidy(names["fr"].get(code, "")),) if n]
        name = short[-1]
        if name in city_names.get(country, ()) and country not in ("US", "CA", "AU"):
            name += " city" if name + " City" in full or spread_km(members, *centroid(members)) <= 30 else " region"
        known, abbreviations, spoken = states.get(code, ("", "", ""))
        all_names = unique([known or name] + short + full + french + [DIVISION_WORDS.sub("", n) for n in french] + [spoken])
        all_names = [n for n in all_names if is_latin1(n)]
        lat, lon = centroid(members)
        rows[code] = ["admin1:" + code, "|".join(all_names), "|".join(unique(abbreviations.split(";") + [code[3:]] if known else [])),
                      "ADM1", country, "", lat, lon, spread_km(members, lat, lon), sum(int(c["population"]) for c in members)]
    return rows


def region_rows(divisions, cities):
    members = {region: codes for region, codes in hand_made("members.txt")}
    by_name = {}
    for code, row in divisions.items():
        for name in row[1].split("|"):
            by_name.setdefault((row[4], name), code)
    rows = []
    for key, name, kind, country, lat, lon, english, french in hand_made("regions.txt"):
        kind, _, known_reach = kind.partition(" ")
        all_names = unique([name] + english.split(";") + french.split(";"))
        same = next((by_name[country, n] for n in all_names if (country, n) in by_name), None)
        if same and key not in members and kind == "region":
            row = divisions[same]
            row[1] = "|".join(unique([name] + row[1].split("|") + all_names))
            continue
        parents = ";".join("admin1:" + c for c in members.get(key, "").split(";") if c)
        reach = int(known_reach or {"continent": 4000, "area": 1500, "sea": 600, "river": 800, "region": 200}[kind])
        rows.append(["region:" + key, "|".join(all_names), "", kind, country, parents, lat, lon, reach, 0])
    prefectures = {}
    for c in cities:
        if c["country"] == "FR" and int(c["population"]) > prefectures.get(tidy(c["name"]), {"p": -1})["p"]:
            prefectures[tidy(c["name"])] = {"p": int(c["population"]), "row": c}
    for name, seat in hand_made("departments.txt"):
        if name == "Paris":
            continue
        found = prefectures.get(seat) or next(v for k, v in sorted(prefectures.items()) if k.startswith(seat))
        row = found["row"]
        rows.append(["region:fr-" + ascii_form(name).lower().replace("'", "-").replace(" ", "-"), name, "", "ADM2", "FR",
                     "", row["latitude"], row["longitude"], 55, 0])
    return rows


def country_rows(cities):
    by_country = {}
    for c in cities:
        by_country.setdefault(c["country"], []).append(c)
    names = dict(hand_made("countries.txt"))
    rows = []
    for continent, codes in hand_made("continents.txt"):
        for code in codes.split(";"):
            members = by_country.get(code)
            if members:
                lat, lon = centroid(members)
                rows.append((code, names[code], continent, lat, lon, spread_km(members, lat, lon), sum(int(c["population"]) for c in members)))
    missing = set(by_country) - {r[0] for r in rows}
    if missing:
        sys.exit(f"countries without a continent: {sorted(missing)}")
    return sorted(rows)


def seat_rows(places):
    """Capitals and seats by id: name, country, the state or body they stand for."""
    index = {}
    for row in places:
        for name in row[1].split("|"):
            index.setdefault((name, row[5]), row[0])
    rows = []
    for name, country, actor in hand_made("seats.tsv", "\t"):
        if (name, country) not in index:
            sys.exit(f"no place for the seat {name}, {country}")
        rows.append((index[name, country], name, actor))
    return rows


def main(folder, target):
    names = {language: names_in(folder, language) for language in ("en", "fr", "de")}
    cities = merge_cities(folder)
    places = place_rows(cities, names)
    divisions = division_rows(folder, cities, places, names)
    regions = region_rows(divisions, cities)
    target.mkdir(parents=True, exist_ok=True)
    write(target / "places.tsv.gz", ("id", "names", "latitude", "longitude", "feature", "country", "admin1", "population"), places)
    write(target / "regions.tsv.gz",
          ("id", "names", "abbreviations", "kind", "country", "members", "latitude", "longitude", "radius_km", "population"),
          sorted(divisions.values()) + regions)
    write(target / "countries.tsv", ("country", "name", "continent", "latitude", "longitude", "radius_km", "population"), country_rows(cities))
    write(target / "seats.tsv", ("id", "name", "stands_for"), seat_rows(places))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else HERE.parent / "main" / "resources" / "gazetteer")
