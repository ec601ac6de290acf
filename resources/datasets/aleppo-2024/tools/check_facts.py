#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Situation Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check the fact tables of the Aleppo 2024 data set (standard library only).

usage: check_facts.py [folder]   exit status 0 when no error was found
"""
import csv
import datetime as dt
import os
import re
import sys
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(HERE)
ERRORS, NOTES = [], []

HEAD = {
    'sources': 'source_id publisher title_or_desc url published_on language kind reliability note',
    'factions': 'faction_id name_en name_ar short_name bloc kind led_by part_of backers active_from note source_ids',
    'casualties': 'report_id reported_on period_from period_to basis victim_group measure count_low count_best '
                  'count_high scope place claimant source_id credibility note',
    'events': 'event_id starts_at ends_at date_precision category title summary place place_id lat lon '
              'geo_precision actor_1 actor_2 killed_best reported_on source_ids credibility',
    'control': 'place_id valid_from controller status reported_on credibility source_ids note',
    'route_status': 'route_id from_place_id to_place_id valid_from status controller source_ids credibility note',
    'statements': 'statement_id speaker role said_on gist source_id',
}
KEY = {'sources': 'source_id', 'factions': 'faction_id', 'casualties': 'report_id', 'events': 'event_id',
       'statements': 'statement_id'}
ENUM = {
    ('sources', 'kind'): 'news_agency newspaper broadcaster ngo_monitor un_agency state_media think_tank reference digest',
    ('sources', 'reliability'): 'A B C D E F',
    ('factions', 'bloc'): 'government opposition kurdish_led foreign_state other',
    ('factions', 'kind'): 'coalition armed_group state militia monitor other',
    ('casualties', 'basis'): 'cumulative daily incident',
    ('casualties', 'victim_group'): 'total civilians opposition_fighters government_and_allied children women other',
    ('casualties', 'measure'): 'killed injured displaced',
    ('events', 'date_precision'): 'hour day range',
    ('events', 'category'): 'ground_advance territory_captured withdrawal clash air_strike shelling drone_strike '
                            'diplomatic statement humanitarian displacement infrastructure context',
    ('events', 'geo_precision'): 'exact place area region',
    ('control', 'status'): 'held contested withdrawn unclear',
    ('route_status', 'status'): 'open cut contested',
}
# Rows that may lie below an earlier value of the same claimant and group: (source, group) -> reason
ALLOWED_DROPS = {
    ('rudaw-2024-11-29', 'opposition_fighters'): 'wire gives 114 "rebel ranks" after 129 the same day, probably HTS alone',
    ('pledgetimes-efe-2024-12-01', 'civilians'): 'EFE carried 44 civilians while AFP carried 61 from the same monitor',
    ('mia-dpa-2024-12-02', 'opposition_fighters'): 'dpa carried 267, AFP 268',
}


def base_claimant(text):
    """SOHR (EFE version) -> SOHR; splits by perpetrator, month or area stay apart"""
    found = re.match(r'^(.*?) \((.*)\)$', text)
    if found and not re.match(r'by |month|unverified|caption|SDF|27-28|early', found.group(2)):
        return found.group(1)
    return text


NO_EVENT_BEFORE, EVENTS_FROM, EVENTS_TO = dt.date(2011, 1, 1), dt.date(2024, 11, 25), dt.date(2024, 12, 12)
DATE = re.compile(r'^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$')


def err(table, row, text):
    ERRORS.append('%s: %s: %s' % (table, row, text))


def load(name):
    path = os.path.join(ROOT, name + '.csv')
    raw = open(path, 'rb').read()
    try:
        raw.decode('utf-8')
    except UnicodeDecodeError as ex:
        err(name, 'file', 'not UTF-8: %s' % ex)
    if raw.startswith(b'\xef\xbb\xbf'):
        err(name, 'file', 'starts with a byte order mark')
    with open(path, encoding='utf-8', newline='') as fh:
        rows = list(csv.reader(fh, strict=True))
    head = rows[0]
    if name in HEAD and head != HEAD[name].split():
        err(name, 'file', 'unexpected header %s' % head)
    out = []
    for n, row in enumerate(rows[1:], 2):
        if len(row) != len(head):
            err(name, 'line %d' % n, '%d fields, header has %d' % (len(row), len(head)))
            continue
        out.append(dict(zip(head, row)))
    return out


def day(table, row, text, low=None, high=None, optional=False):
    if not text:
        if not optional:
            err(table, row, 'date missing')
        return None
    if not DATE.match(text):
        err(table, row, 'bad date %r' % text)
        return None
    try:
        value = dt.date.fromisoformat(text[:10])
        if 'T' in text:
            dt.datetime.fromisoformat(text)
    except ValueError as ex:
        err(table, row, 'bad date %r: %s' % (text, ex))
        return None
    if (low and value < low) or (high and value > high):
        err(table, row, 'date %s outside %s..%s' % (text, low, high))
    return value


def number(table, row, text, optional=True):
    if text == '' and optional:
        return None
    if not re.match(r'^\d+$', text):
        err(table, row, 'not a whole number: %r' % text)
        return None
    return int(text)


def ids(text):
    return [part for part in text.split(';') if part]


T = {name: load(name) for name in HEAD}
PLACES = {r['place_id']: r for r in load('places')}
for name, key in KEY.items():
    for value, n in Counter(r[key] for r in T[name]).items():
        if n > 1:
            err(name, value, 'id used %d times' % n)
        if not re.match(r'^[a-z0-9]+(-[a-z0-9]+)*$', value):
            err(name, value, 'id is not kebab-case')
for (name, column), allowed in ENUM.items():
    for n, r in enumerate(T[name], 2):
        if r[column] not in allowed.split():
            err(name, 'line %d' % n, '%s has %r' % (column, r[column]))
SOURCES = {r['source_id']: r for r in T['sources']}
FACTIONS = {r['faction_id'] for r in T['factions']}


def need_sources(table, row, text):
    if not ids(text):
        err(table, row, 'no source')
    for one in ids(text):
        if one not in SOURCES:
            err(table, row, 'unknown source %s' % one)
    return ids(text)


def cred(table, row, text, sources):
    value = number(table, row, text, optional=False)
    if value is None:
        return
    if not 1 <= value <= 6:
        err(table, row, 'credibility %d' % value)
    if sources == ['general-knowledge'] and value < 3:
        err(table, row, 'general knowledge with credibility %d' % value)


# sources
for r in T['sources']:
    day('sources', r['source_id'], r['published_on'], dt.date(2012, 1, 1), dt.date(2026, 12, 31),
        optional=r['source_id'] == 'general-knowledge')
    if not r['url'] and r['source_id'] not in ('news-digest-2024-11-30', 'general-knowledge'):
        err('sources', r['source_id'], 'no address')
    if r['url'] and not re.match(r'^https?://\S+$', r['url']):
        err('sources', r['source_id'], 'odd address')
    if not r['publisher'] or not r['title_or_desc']:
        err('sources', r['source_id'], 'publisher or title missing')
if '000_d1dd31becd032df8.txt' not in SOURCES.get('news-digest-2024-11-30', {}).get('note', ''):
    err('sources', 'news-digest-2024-11-30', 'digest file name missing')
if len(SOURCES) < 40:
    err('sources', 'file', 'fewer than 40 sources')

# factions
for r in T['factions']:
    row = r['faction_id']
    need_sources('factions', row, r['source_ids'])
    for column in ('led_by', 'part_of', 'backers'):
        for one in ids(r[column]):
            if one not in FACTIONS:
                err('factions', row, '%s: unknown faction %s' % (column, one))
    if not re.match(r'^\d{4}(-\d{2}){0,2}$', r['active_from']):
        err('factions', row, 'active_from %r' % r['active_from'])
    for column in ('name_en', 'name_ar', 'short_name'):
        if not r[column]:
            err('factions', row, '%s missing' % column)

# casualties
series = defaultdict(list)
for r in T['casualties']:
    row = r['report_id']
    src = need_sources('casualties', row, r['source_id'])
    if ';' in r['source_id']:
        err('casualties', row, 'more than one source')
    cred('casualties', row, r['credibility'], src)
    rep = day('casualties', row, r['reported_on'], dt.date(2024, 10, 1), dt.date(2025, 3, 31))
    a = day('casualties', row, r['period_from'], dt.date(2024, 10, 1), dt.date(2025, 3, 31))
    b = day('casualties', row, r['period_to'], dt.date(2024, 10, 1), dt.date(2025, 3, 31))
    if a and b and a > b:
        err('casualties', row, 'period ends before it starts')
    if rep and b and rep < b:
        err('casualties', row, 'reported before the period ends')
    low, best, high = (number('casualties', row, r[c]) for c in ('count_low', 'count_best', 'count_high'))
    known = [v for v in (low, best, high) if v is not None]
    if not known:
        err('casualties', row, 'no count')
    if known != sorted(known):
        err('casualties', row, 'counts not in order %s' % known)
    for column in ('scope', 'claimant'):
        if not r[column]:
            err('casualties', row, '%s missing' % column)
    if r['basis'] == 'cumulative' and known and best is not None:
        key = (base_claimant(r['claimant']), r['scope'], r['victim_group'], r['measure'], r['period_from'])
        series[key].append((rep, row, best, r['source_id']))
if len(T['casualties']) < 80:
    err('casualties', 'file', 'fewer than 80 rows')
drops = 0
for key, points in series.items():
    top, top_row = -1, ''
    for rep, row, value, source in points:  # file order is the order of publication
        if value < top:
            drops += 1
            reason = ALLOWED_DROPS.get((source, key[2]))
            if reason:
                NOTES.append('allowed drop, %s %s: %s has %d after %d in %s (%s)' % (
                    key[0], key[2], row, value, top, top_row, reason))
            else:
                err('casualties', row, 'series %s falls from %d (%s) to %d' % (key, top, top_row, value))
        if value >= top:
            top, top_row = value, row
    dates = [p[0] for p in points]
    if dates != sorted(dates):
        err('casualties', points[0][1], 'series %s is not in order of publication' % (key,))
# SOHR reports whose parts are all given must add up
parts = defaultdict(dict)
for r in T['casualties']:
    if r['claimant'] == 'SOHR' and r['basis'] == 'cumulative' and r['measure'] == 'killed' and r['count_best']:
        parts[(r['reported_on'], r['source_id'])][r['victim_group']] = int(r['count_best'])
for key, p in parts.items():
    if {'total', 'opposition_fighters', 'government_and_allied'} <= set(p):
        total = p['opposition_fighters'] + p['government_and_allied'] + p.get('civilians', 0)
        if total != p['total']:
            err('casualties', '/'.join(key), 'parts give %d, total is %d' % (total, p['total']))

# events
for r in T['events']:
    row = r['event_id']
    cred('events', row, r['credibility'], need_sources('events', row, r['source_ids']))
    ctx = r['category'] == 'context'
    low, high = (NO_EVENT_BEFORE, EVENTS_TO) if ctx else (EVENTS_FROM, EVENTS_TO)
    a = day('events', row, r['starts_at'], low, high)
    b = day('events', row, r['ends_at'], low, dt.date(2024, 12, 31), optional=True)
    day('events', row, r['reported_on'], NO_EVENT_BEFORE, dt.date(2025, 12, 31))
    if a and b and b < a:
        err('events', row, 'ends before it starts')
    if (r['date_precision'] == 'hour') != ('T' in r['starts_at']):
        err('events', row, 'precision %s but start %s' % (r['date_precision'], r['starts_at']))
    if r['date_precision'] == 'range' and not r['ends_at']:
        err('events', row, 'range without an end')
    for column, limit in (('title', 80), ('summary', 280)):
        if not 0 < len(r[column]) <= limit:
            err('events', row, '%s has %d characters' % (column, len(r[column])))
    try:
        lat, lon = float(r['lat']), float(r['lon'])
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            err('events', row, 'position out of range')
    except ValueError:
        err('events', row, 'position missing')
    if r['place_id'] and r['place_id'] not in PLACES:
        err('events', row, 'unknown place %s' % r['place_id'])
    if not r['place']:
        err('events', row, 'place missing')
    for column in ('actor_1', 'actor_2'):
        if r[column] and r[column] not in FACTIONS:
            err('events', row, 'unknown faction %s' % r[column])
    number('events', row, r['killed_best'])
background = sum(r['category'] == 'context' for r in T['events'])
if len(T['events']) - background < 120:
    err('events', 'file', 'fewer than 120 events in the period')
if not 15 <= background <= 25:
    err('events', 'file', '%d context events, 15 to 25 wanted' % background)

# control
states = defaultdict(list)
for n, r in enumerate(T['control'], 2):
    row = 'line %d (%s)' % (n, r['place_id'])
    cred('control', row, r['credibility'], need_sources('control', row, r['source_ids']))
    if r['place_id'] not in PLACES:
        err('control', row, 'unknown place')
    if r['controller'] not in FACTIONS:
        err('control', row, 'unknown faction %s' % r['controller'])
    day('control', row, r['valid_from'], EVENTS_FROM, EVENTS_TO)
    day('control', row, r['reported_on'], dt.date(2024, 11, 1), dt.date(2025, 12, 31))
    states[r['place_id']].append(r['valid_from'])
cells = [p for p, r in PLACES.items() if r.get('cell', '').strip() == '1']
for p in cells:
    if '2024-11-25' not in states[p]:
        err('control', p, 'cell without a state on 2024-11-25')
for p, when in states.items():
    if len(set(when)) != len(when):
        err('control', p, 'two states from the same moment')
    if when != sorted(when):
        err('control', p, 'states not in time order')

# routes
legs = defaultdict(list)
for n, r in enumerate(T['route_status'], 2):
    row = 'line %d (%s)' % (n, r['route_id'])
    cred('route_status', row, r['credibility'], need_sources('route_status', row, r['source_ids']))
    for column in ('from_place_id', 'to_place_id'):
        if r[column] not in PLACES:
            err('route_status', row, 'unknown place %s' % r[column])
    if r['controller'] not in FACTIONS:
        err('route_status', row, 'unknown faction %s' % r['controller'])
    day('route_status', row, r['valid_from'], EVENTS_FROM, EVENTS_TO)
    legs[(r['route_id'], r['from_place_id'], r['to_place_id'])].append(r['valid_from'])
for leg, when in legs.items():
    if len(set(when)) != len(when) or when != sorted(when):
        err('route_status', '/'.join(leg), 'states repeated or not in time order')

# statements
for r in T['statements']:
    row = r['statement_id']
    need_sources('statements', row, r['source_id'])
    day('statements', row, r['said_on'], EVENTS_FROM, EVENTS_TO)
    if not 0 < len(r['gist']) <= 160:
        err('statements', row, 'gist has %d characters' % len(r['gist']))
    if not r['speaker'] or not r['role']:
        err('statements', row, 'speaker or role missing')

# every source is used, the digest in every main table
used = Counter()
for name in HEAD:
    if name == 'sources':
        continue
    for r in T[name]:
        used.update(ids(r.get('source_ids', '') or r.get('source_id', '')))
for s in SOURCES:
    if not used[s]:
        err('sources', s, 'not used by any row')
for name in ('factions', 'casualties', 'events', 'route_status', 'statements'):
    if not any('news-digest-2024-11-30' in ids(r.get('source_ids', '') or r.get('source_id', '')) for r in T[name]):
        err(name, 'file', 'digest not used')

for name in HEAD:
    print('%-13s %4d rows' % (name, len(T[name])))
print('cells with a state on 2024-11-25: %d of %d' % (sum('2024-11-25' in states[p] for p in cells), len(cells)))
print('context events: %d, other events: %d' % (background, len(T['events']) - background))
print('cumulative series: %d, drops seen: %d' % (len(series), drops))
for text in NOTES:
    print('note: ' + text)
for text in ERRORS:
    print('ERROR ' + text)
print('%d error(s)' % len(ERRORS))
sys.exit(1 if ERRORS else 0)
