#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Situation Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Regenerate city-outline.csv and cells.geojson from places.csv.

Input is places.csv alone: one centre point per place and, for the places that
have one, an area in km2.  No boundary data is read.  The shapes are schematic:

  outline   union of discs around the in-city centres, sized by area, closed and
            smoothed; then moved in or out along the cells at the rim until
            their area and centroid fit their place
  city      power diagram (weighted Voronoi) of the in-city places inside the
            outline; weights are iterated towards the area of every place,
            generators until the centroid of a cell sits near the centre of its
            place; open land inside the outline goes to the cells next to it
  around    power diagram of the places with cell=1, in_city=0, each limited to
            a few kilometres from its centre, minus the city outline; weights
            are iterated for the places that have an area, the others get what
            is left

Everything is computed in a cylindrical equal-area projection of the WGS84
ellipsoid (true to scale at 36.2 N), so areas are exact.  The written
coordinates have five decimals; neighbouring cells share identical vertices.

Needs Python 3.8+, numpy and shapely (1.8 or 2.x).  About half a minute.
    python3 tools/make_cells.py [--data DIR] [--out DIR] [--quiet]
Exits with an error unless the result passes its own check: valid rings, no
overlaps, no gaps in the city, every centre inside its cell.
"""
import argparse
import csv
import json
import math
import os
import sys

import numpy as np
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union

# --------------------------------------------------------------- parameters
LAT0, LON0 = 36.2, 37.15
DECIMALS = 5

STREET_FACTOR = 1.04       # built-up area / sum of the in-city areas
DISC_FACTOR = 1.12         # disc radius / radius of the disc of equal area
GAP_M, BAY_M = 250.0, 600.0    # gaps and bays up to twice this are closed
SMOOTH_M = 150.0
OUTLINE_ROUNDS, OUTLINE_AREA, OUTLINE_CENTRE = 12, 0.3, 0.5
OUTLINE_MAX = 72           # vertices

CITY_ITERATIONS = 60
AREA_ITERATIONS = 60       # full area target reached in this iteration

RING_ITERATIONS = 80
CAP_KM = {'city': 8.0, 'town': 7.5, 'village': 6.5, 'suburb': 4.5,
          'airport': 4.5, 'military_site': 4.5, 'industrial_zone': 4.5,
          'landmark': 4.5}
CAP_PLACE_KM = {'azaz': 5.5, 'sarmada': 5.0, 'al-dana': 6.0}   # the border is near
RING_CLOSE_M = 1500.0      # narrow gaps between the caps are filled
RING_HOLE_KM2 = 60.0       # and so are holes up to this size

# --------------------------------------------------------------- projection
A, E2 = 6378137.0, 0.00669437999014
E = math.sqrt(E2)


def _q(phi):
    s = math.sin(phi)
    return (1 - E2) * (s / (1 - E2 * s * s)
                       - math.log((1 - E * s) / (1 + E * s)) / (2 * E))


_S0 = math.sin(math.radians(LAT0))
K0 = math.cos(math.radians(LAT0)) / math.sqrt(1 - E2 * _S0 * _S0)
Q0, QP = _q(math.radians(LAT0)), _q(math.pi / 2)


def fwd(lon, lat):
    return (A * K0 * math.radians(lon - LON0),
            A * (_q(math.radians(lat)) - Q0) / (2 * K0))


def inv(x, y):
    q = 2 * K0 * y / A + Q0
    phi = math.asin(max(-1.0, min(1.0, q / QP)))
    for _ in range(6):                       # Newton on q(phi) = q
        s = math.sin(phi)
        phi += (1 - E2 * s * s) ** 2 / (2 * math.cos(phi)) / (1 - E2) * (q - _q(phi))
    return LON0 + math.degrees(x / (A * K0)), math.degrees(phi)


# ----------------------------------------------------------- power diagrams
def clip(poly, nx, ny, c):
    """Part of the convex polygon where nx*x + ny*y <= c.

    Vertices are (x, y, tag); the tag names the line that leaves the vertex,
    -2 stands for the clipping line."""
    out = []
    n = len(poly)
    for i in range(n):
        x1, y1, t1 = poly[i]
        x2, y2, _ = poly[(i + 1) % n]
        d1, d2 = nx * x1 + ny * y1 - c, nx * x2 + ny * y2 - c
        if d1 <= 0:
            out.append((x1, y1, t1))
            if d2 > 0:
                t = d1 / (d1 - d2)
                out.append((x1 + t * (x2 - x1), y1 + t * (y2 - y1), -2))
        elif d2 <= 0:
            t = d1 / (d1 - d2)
            out.append((x1 + t * (x2 - x1), y1 + t * (y2 - y1), t1))
    return out


def power_cells(g, w, box):
    """Convex power cells of the generators g with weights w inside box."""
    x0, y0, x1, y1 = box
    d2 = ((g[:, None, :] - g[None, :, :]) ** 2).sum(2)
    cells = []
    for i in range(len(g)):
        poly = [(x0, y0, -1), (x1, y0, -1), (x1, y1, -1), (x0, y1, -1)]
        dist = (d2[i] + w[i] - w) / (2 * np.sqrt(np.maximum(d2[i], 1e-9)))
        dist[i] = np.inf
        for j in np.argsort(dist):           # nearest radical lines first
            if j == i:
                continue
            if dist[j] > max(math.hypot(a - g[i, 0], b - g[i, 1]) for a, b, _ in poly):
                break
            n = g[j] - g[i]
            c = (g[j] @ g[j] - g[i] @ g[i] + w[i] - w[j]) / 2
            poly = [(a, b, int(j) if t == -2 else t) for a, b, t in clip(poly, n[0], n[1], c)]
            if len(poly) < 3:
                poly = []
                break
        cells.append(poly)
    return cells


def parts(geom):
    if geom.is_empty:
        return []
    if geom.geom_type == 'Polygon':
        return [geom]
    return [p for p in getattr(geom, 'geoms', []) if p.geom_type == 'Polygon' and p.area > 1e-6]


def biggest(geom):
    return max(parts(geom), key=lambda q: q.area)


class Diagram:
    """Power diagram of g, w inside a polygon, with areas and centroids."""

    def __init__(self, g, w, dom):
        b = dom.bounds
        self.g, self.w, self.dom = g, w, dom
        self.cells = power_cells(g, w, (b[0] - 5e3, b[1] - 5e3, b[2] + 5e3, b[3] + 5e3))
        self.polys = []
        for c in self.cells:
            p = Polygon([(x, y) for x, y, _ in c]) if len(c) > 2 else Polygon()
            self.polys.append(p if p.is_empty or dom.contains(p) else p.intersection(dom))
        self.area = np.array([p.area for p in self.polys])
        self.cen = np.array([(p.centroid.x, p.centroid.y) if p.area > 0 else tuple(c)
                             for p, c in zip(self.polys, g)])

    def hessian(self):
        """d area_i / d weight_j: shared edge / (2 x distance of generators)."""
        n = len(self.g)
        h = np.zeros((n, n))
        for i, cell in enumerate(self.cells):
            for k, (x1, y1, j) in enumerate(cell):
                if j <= i:                   # box edges are negative; pairs once
                    continue
                x2, y2, _ = cell[(k + 1) % len(cell)]
                ln = LineString([(x1, y1), (x2, y2)]).intersection(self.dom).length
                v = ln / (2 * math.hypot(*(self.g[j] - self.g[i])))
                h[i, j] -= v
                h[j, i] -= v
                h[i, i] += v
                h[j, j] += v
        return h

    def newton(self, target, steps):
        """Weights that give the cells their target areas (damped Newton)."""
        s = self
        for _ in range(steps):
            n0 = np.linalg.norm(s.area - target)
            if n0 < 1e-4 * np.linalg.norm(target):
                break
            d = np.linalg.lstsq(s.hessian(), target - s.area, rcond=1e-9)[0]
            floor = 0.3 * min(s.area.min(), target.min())
            t = 1.0
            while True:
                z = Diagram(s.g, s.w + t * d, s.dom)
                if t < 1 / 64 or (z.area.min() >= floor and
                                  np.linalg.norm(z.area - target) <= (1 - t / 4) * n0):
                    break
                t /= 2
            s = z
        return s

    def outside(self, p):
        return sum(not q.contains(Point(c)) for q, c in zip(self.polys, p))


def nearest(p):
    d = ((p[:, None] - p[None]) ** 2).sum(2)
    np.fill_diagonal(d, np.inf)
    return np.sqrt(d.min(1))


def fit_city(p, area, dom):
    """Power diagram of the city: areas and centroids as near as both can be."""
    r2 = area / math.pi
    s = Diagram(p, r2, dom)
    # what the outline holds beyond the sum of the areas (streets, fields, river)
    # goes to the cells that reach over it anyway
    extra = np.maximum(0.0, s.area - area)
    goal = area + extra * (dom.area - area.sum()) / extra.sum()
    start, nn, best = s.area.copy(), nearest(p), None
    for it in range(CITY_ITERATIONS):
        err = np.abs(s.area / goal - 1)
        off = np.hypot(*(s.cen - p).T)
        score = (s.outside(p), err.mean() + (off / np.sqrt(goal)).mean())
        if best is None or score < best[0]:
            best = (score, s, err, off)
        step = 0.3
        while True:
            # generators towards centre - centroid; the weight changes along, so
            # that the power of the cell at its centroid stays what it was
            far = s.g + step * (p - s.cen) - p
            ln = np.maximum(np.hypot(*far.T), 1e-9)
            d = p + far * np.minimum(1.0, 0.8 * nn / ln)[:, None] - s.g
            z = Diagram(s.g + d, s.w + 2 * ((s.g - s.cen) * d).sum(1) + (d * d).sum(1), dom)
            if step < 0.02 or (z.area / s.area).min() > 0.5:
                break
            step /= 2
        lam = min(1.0, (it + 1) / AREA_ITERATIONS)
        t = start ** (1 - lam) * goal ** lam
        s = z.newton(t * dom.area / t.sum(), 2)
    return best[1], goal, best[2], best[3]


def fit_around(p, area, dom):
    """Power diagram around the city: areas where given, the rest is free."""
    fixed = np.flatnonzero(~np.isnan(area))
    free = np.flatnonzero(np.isnan(area))
    d2 = ((p[:, None] - p[None]) ** 2).sum(2)
    room = 0.9 * d2[np.ix_(fixed, free)].min(1)
    w, best = np.zeros(len(p)), None
    for _ in range(RING_ITERATIONS):
        s = Diagram(p, w.copy(), dom)
        err = np.abs(s.area[fixed] / area[fixed] - 1)
        score = (s.outside(p), err.mean())
        if best is None or score < best[0]:
            best = (score, s, err)
        h = s.hessian()[np.ix_(fixed, fixed)]
        w[fixed] += 0.5 * np.linalg.lstsq(h, area[fixed] - s.area[fixed], rcond=1e-9)[0]
        for _ in range(20):                  # a centre stays inside its own cell
            w[fixed] = np.clip(w[fixed], -room, room)
            for i in fixed:
                for j in fixed:
                    v = w[i] - w[j] - 0.9 * d2[i, j]
                    if i != j and v > 0:
                        w[i] -= v / 2
                        w[j] += v / 2
    return best[1], best[2]


# ------------------------------------------------------------------ outline
def ring_points(poly, n=720):
    ring = poly.exterior
    step = ring.length / n
    pts = np.array([ring.interpolate(i * step).coords[0] for i in range(n)])
    return pts if ring.is_ccw else pts[::-1], step


def ring_smooth(poly, sigma):
    """Gaussian smoothing of the exterior ring, sigma in metres."""
    pts, step = ring_points(poly)
    n = len(pts)
    k = np.arange(-n // 2, n // 2)
    ker = np.exp(-0.5 * (k * step / sigma) ** 2)
    f = np.fft.fft(np.fft.ifftshift(ker / ker.sum()))
    sm = np.stack([np.real(np.fft.ifft(np.fft.fft(pts[:, c]) * f)) for c in (0, 1)], 1)
    return Polygon(biggest(Polygon(sm).buffer(0)).exterior)


def make_outline(p, area):
    r = np.sqrt(area / math.pi)
    u = unary_union([Point(c).buffer(DISC_FACTOR * s, 24) for c, s in zip(p, r)])
    u = u.buffer(GAP_M, 24).buffer(-GAP_M, 24)
    lo, hi = -500.0, 500.0
    for _ in range(30):                      # offset to the built-up area
        mid = (lo + hi) / 2
        q = u.buffer(mid, 24)
        lo, hi = (mid, hi) if q.area < STREET_FACTOR * area.sum() else (lo, mid)
    u = Polygon(biggest(q.buffer(BAY_M, 24).buffer(-BAY_M, 24)).exterior)
    u = ring_smooth(u, SMOOTH_M)
    for _ in range(OUTLINE_ROUNDS):
        s = Diagram(p, r * r, u)
        pts, step = ring_points(u)
        t = np.roll(pts, -1, 0) - np.roll(pts, 1, 0)
        out = np.stack([t[:, 1], -t[:, 0]], 1) / np.hypot(*t.T)[:, None]
        own = (((pts[:, None] - p[None]) ** 2).sum(2) - (r * r)[None]).argmin(1)
        rim = np.maximum(np.bincount(own, minlength=len(p)) * step, 150.0)
        push = (OUTLINE_CENTRE * ((p - s.cen)[own] * out).sum(1)
                + OUTLINE_AREA * ((STREET_FACTOR * area - s.area) / rim)[own])
        push = np.clip(push, -0.2 * r[own], 0.2 * r[own])
        u = ring_smooth(Polygon(biggest(Polygon(pts + out * push[:, None]).buffer(0)).exterior),
                        SMOOTH_M)
    tol, s = 2.0, u.simplify(2.0)
    while len(s.exterior.coords) - 1 > OUTLINE_MAX:
        tol += 1.0
        s = u.simplify(tol)
    ll = [tuple(round(v, DECIMALS) for v in inv(*c)) for c in s.exterior.coords[:-1]]
    if not Polygon(ll).exterior.is_ccw:
        ll.reverse()
    k = ll.index(max(ll, key=lambda c: c[1]))        # start at the north
    return ll[k:] + ll[:k]


# ----------------------------------------------------------------- topology
def tidy(polys, centres):
    """One polygon per place: strays go to the neighbour they touch most."""
    keep, stray = [], []
    for q, c in zip(polys, centres):
        ps = sorted(parts(q), key=lambda a: (not a.contains(Point(c)), -a.area))
        keep.append(ps[0] if ps else Polygon())
        stray += ps[1:]
    for s in sorted(stray, key=lambda a: -a.area):
        touch = [(k.intersection(s.buffer(0.01)).length, i) for i, k in enumerate(keep)
                 if k.distance(s) < 0.01]
        if touch and max(touch)[0] > 1.0:
            i = max(touch)[1]
            u = unary_union([keep[i], s.buffer(0.01, join_style=2)])
            if u.geom_type == 'Polygon':
                keep[i] = u
    return keep


class Vertices:
    """Vertices shared by all cells; two vertices closer than tol are one."""

    def __init__(self, tol=0.05):
        self.tol, self.grid, self.xy = tol, {}, []

    def add(self, x, y):
        k = (math.floor(x / self.tol), math.floor(y / self.tol))
        for a in (-1, 0, 1):
            for b in (-1, 0, 1):
                for v in self.grid.get((k[0] + a, k[1] + b), ()):
                    if math.hypot(self.xy[v][0] - x, self.xy[v][1] - y) < self.tol:
                        return v
        self.xy.append((x, y))
        self.grid.setdefault(k, []).append(len(self.xy) - 1)
        return len(self.xy) - 1


def share_vertices(polys):
    """Polygons -> rings of rounded lon/lat in which neighbours share vertices.

    Where a vertex of one cell lies on an edge of another (T-junction), the
    other cell gets the vertex too, so rounding opens no slivers."""
    vs = Vertices()
    rings = []
    for q in polys:
        rr = []
        for r in [q.exterior] + list(q.interiors):
            ids = [vs.add(x, y) for x, y in list(r.coords)[:-1]]
            rr.append([v for i, v in enumerate(ids) if v != ids[i - 1]])
        rings.append(rr)
    xy = np.array(vs.xy)
    size = 1000.0
    grid = {}
    for i, (x, y) in enumerate(xy):
        grid.setdefault((int(x // size), int(y // size)), []).append(i)

    def between(a, b):                       # vertices on the open edge a-b
        p, q = xy[a], xy[b]
        d = q - p
        ln = math.hypot(*d)
        found = []
        for gx in range(int(min(p[0], q[0]) // size), int(max(p[0], q[0]) // size) + 1):
            for gy in range(int(min(p[1], q[1]) // size), int(max(p[1], q[1]) // size) + 1):
                for v in grid.get((gx, gy), ()):
                    r = xy[v] - p
                    t = (r @ d) / ln
                    if v not in (a, b) and 0 < t < ln \
                            and abs(r[0] * d[1] - r[1] * d[0]) / ln < vs.tol:
                        found.append((t, v))
        return [v for _, v in sorted(found)]

    ll = [tuple(round(v, DECIMALS) for v in inv(*c)) for c in vs.xy]
    out = []
    for rr in rings:
        o = []
        for ids in rr:
            full = []
            for i, v in enumerate(ids):
                full.append(v)
                full += between(v, ids[(i + 1) % len(ids)])
            pts = [ll[v] for v in full]
            pts = [c for i, c in enumerate(pts) if c != pts[i - 1]]
            if len(pts) >= 3:
                o.append(pts)
        out.append(o)
    return out


# --------------------------------------------------------------------- main
def read_places(path):
    with open(path, newline='', encoding='utf-8') as f:
        rows = list(csv.DictReader(f))
    for r in rows:
        r['lat'], r['lon'] = float(r['lat']), float(r['lon'])
        r['area'] = float(r['area_km2']) * 1e6 if r['area_km2'] else float('nan')
        r['xy'] = fwd(r['lon'], r['lat'])
    return rows


def around_domain(rows, p, city):
    u = unary_union([Point(c).buffer(1000 * CAP_PLACE_KM.get(r['place_id'], CAP_KM.get(r['kind'], 4.5)), 24)
                     for r, c in zip(rows, p)] + [city])
    u = u.buffer(RING_CLOSE_M, 16).buffer(-RING_CLOSE_M, 16)
    full = [Polygon(q.exterior, [h for h in q.interiors if Polygon(h).area > RING_HOLE_KM2 * 1e6])
            for q in parts(u)]
    return unary_union(full).simplify(60.0).difference(city)


def build(rows, log):
    city = [r for r in rows if r['cell'] == '1' and r['in_city'] == '1']
    ring = [r for r in rows if r['cell'] == '1' and r['in_city'] == '0']
    p = np.array([r['xy'] for r in city])
    area = np.array([r['area'] for r in city])
    outline = make_outline(p, area)
    dom = Polygon([fwd(*c) for c in outline])
    log('outline: %d vertices, %.2f km2 around %.2f km2 of neighbourhoods'
        % (len(outline), dom.area / 1e6, area.sum() / 1e6))
    s, goal, err, off = fit_city(p, area, dom)
    dev = np.abs(s.area / area - 1)
    log('city: %d cells; area against places.csv: mean deviation %.1f %%, median %.1f %%; '
        'centroid of the cell off its centre: median %.0f m, worst %.0f m'
        % (len(p), 100 * dev.mean(), 100 * np.median(dev), np.median(off), off.max()))
    cp = tidy(s.polys, p)

    q = np.array([r['xy'] for r in ring])
    qa = np.array([r['area'] for r in ring])
    s, err = fit_around(q, qa, around_domain(ring, q, dom))
    log('around: %d cells, %d of them with an area: mean deviation %.1f %%'
        % (len(q), (~np.isnan(qa)).sum(), 100 * err.mean()))
    return city + ring, cp + tidy(s.polys, q), outline


def write(out, rows, polys, outline):
    feats = []
    for r, rr in zip(rows, share_vertices(polys)):
        if not rr:
            sys.exit('no cell for ' + r['place_id'])
        coords = []
        for i, ring in enumerate(rr):
            if Polygon(ring).exterior.is_ccw != (i == 0):    # RFC 7946 winding
                ring = ring[::-1]
            coords.append([list(c) for c in ring] + [list(ring[0])])
        km2 = Polygon([fwd(*c) for c in coords[0]],
                      [[fwd(*c) for c in h] for h in coords[1:]]).area / 1e6
        feats.append({'type': 'Feature', 'id': r['place_id'],
                      'properties': {'place_id': r['place_id'], 'name_en': r['name_en'],
                                     'name_ar': r['name_ar'], 'area_km2': round(km2, 3),
                                     'kind': r['kind'], 'in_city': int(r['in_city'])},
                      'geometry': {'type': 'Polygon', 'coordinates': coords}})
    with open(os.path.join(out, 'cells.geojson'), 'w', encoding='utf-8') as f:
        f.write('{"type":"FeatureCollection","features":[\n')
        f.write(',\n'.join(json.dumps(x, ensure_ascii=False, separators=(',', ':')) for x in feats))
        f.write('\n]}\n')
    with open(os.path.join(out, 'city-outline.csv'), 'w', newline='', encoding='utf-8') as f:
        wr = csv.writer(f, lineterminator='\r\n')
        wr.writerow(['seq', 'lat', 'lon'])
        for i, (lon, lat) in enumerate(outline):
            wr.writerow([i + 1, '%.*f' % (DECIMALS, lat), '%.*f' % (DECIMALS, lon)])
    return feats


def check(rows, feats, outline, log):
    bad = []
    place = {r['place_id']: r for r in rows}
    shp = []
    for f in feats:
        c = f['geometry']['coordinates']
        q = Polygon(c[0], c[1:])
        shp.append(q)
        r = place[f['id']]
        if not q.is_valid:
            bad.append('invalid ring: ' + f['id'])
        if not q.contains(Point(r['lon'], r['lat'])):
            bad.append('centre outside its cell: ' + f['id'])
        if not q.exterior.is_ccw or any(h.is_ccw for h in q.interiors):
            bad.append('winding: ' + f['id'])
    over = 0.0
    for i, a in enumerate(shp):
        for b in shp[:i]:
            if a.bounds[0] < b.bounds[2] and b.bounds[0] < a.bounds[2] \
                    and a.bounds[1] < b.bounds[3] and b.bounds[1] < a.bounds[3]:
                over += a.intersection(b).area
    if over > 1e-12:
        bad.append('cells overlap: %.3g square degrees' % over)
    city = unary_union([s for s, f in zip(shp, feats) if f['properties']['in_city']])
    cov = city.intersection(Polygon(outline)).area / Polygon(outline).area
    if cov < 0.9999:
        bad.append('outline covered to %.5f only' % cov)
    if city.geom_type != 'Polygon' or city.interiors:
        bad.append('gaps between city cells')
    log('check: %d cells, outline covered %.3f %%, overlap %.2g square degrees, %s'
        % (len(feats), 100 * cov, over, '; '.join(bad) or 'ok'))
    return not bad


def main():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    here = os.path.dirname(os.path.abspath(__file__))
    ap.add_argument('--data', default=os.path.dirname(here), help='folder with places.csv')
    ap.add_argument('--out', help='folder to write to (default: the same)')
    ap.add_argument('--quiet', action='store_true')
    a = ap.parse_args()
    log = (lambda s: None) if a.quiet else (lambda s: print(s, flush=True))
    rows = read_places(os.path.join(a.data, 'places.csv'))
    use, polys, outline = build(rows, log)
    feats = write(a.out or a.data, use, polys, outline)
    if not check(rows, feats, outline, log):
        sys.exit('cells.geojson did not pass the check')


if __name__ == '__main__':
    main()
