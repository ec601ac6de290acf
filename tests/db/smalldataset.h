// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A complete data set of a few lines, to be built as it is or broken in one place.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <map>

namespace sdtest {

using Files = std::map<QString, QByteArray>;

inline Files smallDataset()
{
    return {
        {QStringLiteral("manifest.json"), R"({
"id": "small",
"title": { "en": "Small", "ar": "صغير" },
"period": { "from": "2020-01-01", "to": "2020-01-05" },
"time_zone": "Asia/Damascus",
"opening_date": "2020-01-02", "telling_date": "2020-01-03",
"view": { "lat": 10.5, "lon": 20.5, "zoom": 11 },
"city": { "en": "Town", "ar": "مدينة" },
"licence": "CC0-1.0",
"compiled_at": "2020-02-01T00:00:00Z",
"credits": ["nobody"],
"caveats": { "en": ["invented"], "ar": ["مختلق"] }
}
)"},
        {QStringLiteral("sources.csv"),
         "source_id,publisher,title_or_desc,url,published_on,language,kind,reliability,note\n"
         "paper,The Paper,A report,https://example.org/a,2020-01-02,en,newspaper,B,\n"
         "radio,The Radio,A bulletin,,,ar,broadcaster,F,heard\n"},
        {QStringLiteral("factions.csv"),
         "faction_id,name_en,name_ar,short_name,bloc,kind,led_by,part_of,backers,active_from,note,"
         "source_ids,aliases\n"
         "red,Red,أحمر,RED,government,state,,,,2001,,paper,Red Army;Reds\n"
         "green,Green,أخضر,GRN,opposition,coalition,,,red,2011-05,,paper;radio,\n"
         "mint,Mint,نعناع,MNT,opposition,armed_group,green,green,,2012-01-31,,radio,\n"},
        {QStringLiteral("palette.csv"), "subject,palette,colour\n"
                                        "red,safe,#aa0000\n"
                                        "opposition,safe,#00AA00\n"},
        {QStringLiteral("places.csv"),
         "place_id,name_en,name_ar,aliases,kind,parent,lat,lon,area_km2,in_city,cell,source,"
         "precision_m\n"
         "north,North,الشمال,Up;Top,neighbourhood,town,10.75,20.5,,1,1,map,100\n"
         "south,South,الجنوب,,neighbourhood,town,10.25,20.5,5.5,1,1,map,100\n"
         "far,Far,بعيد,,village,land,11.5,20.5,,0,0,map,2000\n"},
        {QStringLiteral("cells.geojson"), R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"place_id":"north"},"geometry":{"type":"Polygon","coordinates":[[[20,10.5],[21,10.5],[21,11],[20,11],[20,10.5]]]}},
{"type":"Feature","properties":{"place_id":"south"},"geometry":{"type":"Polygon","coordinates":[[[20,10],[20,10.5],[21,10.5],[21,10],[20,10]]]}}
]}
)"},
        {QStringLiteral("routes.csv"), "route_id,name_en,name_ar,kind,seq,lat,lon\n"
                                       "road,Road,طريق,road,1,10.25,20.5\n"
                                       "road,Road,طريق,road,2,10.75,20.5\n"
                                       "road,Road,طريق,road,3,11.5,20.5\n"},
        {QStringLiteral("control.csv"),
         "place_id,valid_from,controller,status,reported_on,credibility,source_ids,note\n"
         "north,2020-01-01,red,held,2020-01-01,2,paper,\n"
         "north,2020-01-03T14:30,mint,contested,2020-01-04,3,paper;radio,by noon\n"
         "south,2020-01-01,red,held,2020-01-01,2,radio,\n"},
        {QStringLiteral("events.csv"),
         "event_id,starts_at,ends_at,date_precision,category,title,summary,place,place_id,lat,lon,"
         "geo_precision,actor_1,actor_2,killed_best,reported_on,source_ids,credibility\n"
         "e1,2020-01-03T14:30,,hour,clash,A clash,\"In the north,\nfor an "
         "hour\",North,north,10.75,20.5,"
         "place,mint,red,3,2020-01-03,paper,2\n"
         "e2,2019-12-01,2020-01-02,range,context,Before,What came before,Land,,10.5,20.5,region,,,,"
         "2020-01-02,radio,3\n"},
        {QStringLiteral("casualties.csv"),
         "report_id,reported_on,period_from,period_to,basis,victim_group,measure,count_low,count_"
         "best,"
         "count_high,scope,place,claimant,source_id,credibility,note\n"
         "c1,2020-01-04,2020-01-01,2020-01-04,cumulative,total,killed,3,4,5,Land,,Monitor,paper,2,"
         "\n"
         "c2,2020-01-04,2020-01-03,2020-01-03,daily,civilians,injured,2,,,Land,North,Monitor,radio,"
         "3,more than\n"},
        {QStringLiteral("route_status.csv"), "route_id,from_place_id,to_place_id,valid_from,status,"
                                             "controller,source_ids,credibility,note\n"
                                             "road,south,north,2020-01-01,open,red,paper;radio,2,\n"
                                             "road,south,north,2020-01-03,cut,mint,radio,3,\n"},
        {QStringLiteral("statements.csv"), "statement_id,speaker,role,said_on,gist,source_id\n"
                                           "s1,A Speaker,mayor,2020-01-03,We saw it.,radio\n"},
    };
}

inline void writeFiles(const QString &folder, const Files &files)
{
    for (const auto &[name, bytes] : files) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
}

} // namespace sdtest
