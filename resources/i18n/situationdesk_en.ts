<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AreaText</name>
    <message numerus="yes">
        <source>Boundaries of %n places from %1</source>
        <translation>
            <numerusform>Boundaries of %n place from %1</numerusform>
            <numerusform>Boundaries of %n places from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new places from %1</source>
        <translation>
            <numerusform>%n new place from %1</numerusform>
            <numerusform>%n new places from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims of control from %1</source>
        <translation>
            <numerusform>%n claim of control from %1</numerusform>
            <numerusform>%n claims of control from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places have this name or code</source>
        <translation>
            <numerusform>%n place has this name or code</numerusform>
            <numerusform>%n places have this name or code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it covers %n places and can replace the cell of one</source>
        <translation>
            <numerusform>it covers %n place and can replace the cell of one</numerusform>
            <numerusform>it covers %n places and can replace the cell of one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundariesCheck</name>
    <message numerus="yes">
        <source>%n pairs of cells would overlap; the result lists them.</source>
        <translation>
            <numerusform>%n pair of cells would overlap; the result lists it.</numerusform>
            <numerusform>%n pairs of cells would overlap; the result lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells replaced</source>
        <translation>
            <numerusform>%n cell replaced</numerusform>
            <numerusform>%n cells replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new places</source>
        <translation>
            <numerusform>%n new place</numerusform>
            <numerusform>%n new places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims of control</source>
        <translation>
            <numerusform>%n claim of control</numerusform>
            <numerusform>%n claims of control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new factions</source>
        <translation>
            <numerusform>%n new faction</numerusform>
            <numerusform>%n new factions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stay</source>
        <translation>
            <numerusform>%n cell stays</numerusform>
            <numerusform>%n cells stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundariesText</name>
    <message numerus="yes">
        <source>%1, layer %2: %n areas and points</source>
        <translation>
            <numerusform>%1, layer %2: %n area or point</numerusform>
            <numerusform>%1, layer %2: %n areas and points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasualtyPanel</name>
    <message numerus="yes">
        <source>%n reports lowered an earlier count; a lowered count has no bar.</source>
        <translation>
            <numerusform>%n report lowered an earlier count; a lowered count has no bar.</numerusform>
            <numerusform>%n reports lowered an earlier count; a lowered count has no bar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <source>%n events were saved as %1.</source>
        <translation>
            <numerusform>%n event was saved as %1.</numerusform>
            <numerusform>%n events were saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditChanges</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message numerus="yes">
        <source>%n killed</source>
        <translation>
            <numerusform>%n killed</numerusform>
            <numerusform>%n killed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on %1</source>
        <translation>
            <numerusform>%n on %1</numerusform>
            <numerusform>%n on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n killed</source>
        <translation>
            <numerusform>%n killed</numerusform>
            <numerusform>%n killed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactionColumns</name>
    <message numerus="yes">
        <source>of %n places, %1 km²</source>
        <translation>
            <numerusform>of %n place, %1 km²</numerusform>
            <numerusform>of %n places, %1 km²</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n districts, %1 km²</source>
        <translation>
            <numerusform>of %n district, %1 km²</numerusform>
            <numerusform>of %n districts, %1 km²</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactionRow</name>
    <message numerus="yes">
        <source>%n killed (%1, %2)</source>
        <translation>
            <numerusform>%n killed (%1, %2)</numerusform>
            <numerusform>%n killed (%1, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contested</source>
        <translation>
            <numerusform>%n contested</numerusform>
            <numerusform>%n contested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNamesList</name>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>Apply %n</numerusform>
            <numerusform>Apply %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n rows had broken characters that were replaced.</source>
        <translation>
            <numerusform>%n row had broken characters that were replaced.</numerusform>
            <numerusform>%n rows had broken characters that were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of earlier imports from this source are not in this file; they stand as they are.</source>
        <translation>
            <numerusform>%n event of earlier imports from this source is not in this file; it stands as it is.</numerusform>
            <numerusform>%n events of earlier imports from this source are not in this file; they stand as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n more to come</source>
        <translation>
            <numerusform>%n more to come</numerusform>
            <numerusform>%n more to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>the folder cannot be imported, for %n reasons</source>
        <translation>
            <numerusform>the folder cannot be imported, for %n reason</numerusform>
            <numerusform>the folder cannot be imported, for %n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message numerus="yes">
        <source>%n events added</source>
        <translation>
            <numerusform>%n event added</numerusform>
            <numerusform>%n events added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message numerus="yes">
        <source>Save these %n events…</source>
        <translation>
            <numerusform>Save this %n event…</numerusform>
            <numerusform>Save these %n events…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message numerus="yes">
        <source>boundaries: %1; schematic: %n cells</source>
        <translation>
            <numerusform>boundaries: %1; schematic: %n cell</numerusform>
            <numerusform>boundaries: %1; schematic: %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTrack</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TollFigures</name>
    <message numerus="yes">
        <source>since the report %n days before</source>
        <translation>
            <numerusform>since the report %n day before</numerusform>
            <numerusform>since the report %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::EditForm</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
