<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../ui/desk/AboutPage.qml" line="16"/>
        <source>Situation Desk %1. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>Situation Desk %1. برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده؛ يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/AboutPage.qml" line="21"/>
        <source>It stores claims, not truths: each figure and each state on the map names who claims it. The program uses no network.</source>
        <translation>يحفظ البرنامج إفادات لا حقائق: كل رقم وكل حالة على الخريطة تذكر من أفاد بها. ولا يستخدم البرنامج الشبكة.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/AboutPage.qml" line="23"/>
        <source>The data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/AboutPage.qml" line="27"/>
        <source>%1. Licence: %2.</source>
        <translation>%1. الرخصة: %2.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/AboutPage.qml" line="29"/>
        <source>What to keep in mind</source>
        <translation>ما ينبغي مراعاته</translation>
    </message>
    <message>
        <location filename="../../ui/desk/AboutPage.qml" line="39"/>
        <source>Credits</source>
        <translation>شكر وتقدير</translation>
    </message>
    <message>
        <location filename="../../ui/desk/AboutPage.qml" line="54"/>
        <source>Made with Qt, SQLite, GeographicLib and libcsv. Type: Noto Sans and Noto Sans Arabic, SIL Open Font License 1.1.</source>
        <translation>أُنجز باستخدام Qt وSQLite وGeographicLib وlibcsv. الخطوط: Noto Sans وNoto Sans Arabic، رخصة SIL المفتوحة للخطوط 1.1.</translation>
    </message>
</context>
<context>
    <name>AreaText</name>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="89"/>
        <source>&quot;%1&quot; is not known in a mapping of areas</source>
        <translation>«%1» غير معروف في جدول مطابقة المناطق</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="113"/>
        <source>it settles more than %1 areas</source>
        <translation>يحسم أكثر من %1 منطقة</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="121"/>
        <source>&quot;%1&quot; is neither &quot;new&quot;, &quot;leave out&quot; nor &quot;=&quot; and an id</source>
        <translation>«%1» ليس &quot;new&quot; ولا &quot;leave out&quot; ولا &quot;=&quot; ومعرّفًا</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="141"/>
        <source>the use is boundaries, places or control</source>
        <translation>الاستخدام boundaries أو places أو control</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="168"/>
        <location filename="../../db/boundaries/areamapping.cpp" line="186"/>
        <source>&quot;%1&quot; is no date</source>
        <translation>«%1» ليس تاريخًا</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="173"/>
        <source>a reliability is A to F</source>
        <translation>الموثوقية من A إلى F</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="178"/>
        <source>a credibility is 1 to 6</source>
        <translation>المصداقية من 1 إلى 6</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamapping.cpp" line="240"/>
        <source>the mapping is no JSON object</source>
        <translation>جدول المطابقة ليس كائن JSON</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areaplan.cpp" line="51"/>
        <source>whose areas these are is not said</source>
        <translation>لم يُذكر لمن هذه المناطق</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areaplan.cpp" line="53"/>
        <source>name the publisher</source>
        <translation>اذكر الناشر</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areaplan.cpp" line="101"/>
        <source>Licence: %1</source>
        <translation>الرخصة: %1</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areaplan.cpp" line="255"/>
        <source>feature %1 does not say from when it was held</source>
        <translation>المَعلم %1 لا يذكر منذ متى سُيطر عليه</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areaplan.cpp" line="258"/>
        <source>give the first day for the whole file</source>
        <translation>اذكر اليوم الأول للملف كله</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areaplan.cpp" line="267"/>
        <source>Status as the file writes it: %1</source>
        <translation>الحالة كما في الملف: %1</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areaplan.cpp" line="305"/>
        <source>The file names no holder after the day before.</source>
        <translation>لا يذكر الملف مسيطرًا بعد اليوم السابق.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../db/boundaries/areaplan.cpp" line="316"/>
        <source>Boundaries of %n places from %1</source>
        <translation>
            <numerusform>لا حدود من %1</numerusform>
            <numerusform>حدود مكان واحد من %1</numerusform>
            <numerusform>حدود مكانين من %1</numerusform>
            <numerusform>حدود %n أماكن من %1</numerusform>
            <numerusform>حدود %n مكانًا من %1</numerusform>
            <numerusform>حدود %n مكان من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../db/boundaries/areaplan.cpp" line="319"/>
        <source>%n new places from %1</source>
        <translation>
            <numerusform>لا أماكن جديدة من %1</numerusform>
            <numerusform>مكان جديد واحد من %1</numerusform>
            <numerusform>مكانان جديدان من %1</numerusform>
            <numerusform>%n أماكن جديدة من %1</numerusform>
            <numerusform>%n مكانًا جديدًا من %1</numerusform>
            <numerusform>%n مكان جديد من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../db/boundaries/areaplan.cpp" line="323"/>
        <source>%n claims of control from %1</source>
        <translation>
            <numerusform>لا إفادات سيطرة من %1</numerusform>
            <numerusform>إفادة سيطرة واحدة من %1</numerusform>
            <numerusform>إفادتا سيطرة من %1</numerusform>
            <numerusform>%n إفادات سيطرة من %1</numerusform>
            <numerusform>%n إفادة سيطرة من %1</numerusform>
            <numerusform>%n إفادة سيطرة من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../db/boundaries/areamatch.cpp" line="279"/>
        <source>%n places have this name or code</source>
        <translation>
            <numerusform>لا مكان بهذا الاسم أو الرمز</numerusform>
            <numerusform>مكان واحد بهذا الاسم أو الرمز</numerusform>
            <numerusform>مكانان بهذا الاسم أو الرمز</numerusform>
            <numerusform>%n أماكن بهذا الاسم أو الرمز</numerusform>
            <numerusform>%n مكانًا بهذا الاسم أو الرمز</numerusform>
            <numerusform>%n مكان بهذا الاسم أو الرمز</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamatch.cpp" line="296"/>
        <source>its place goes with feature %1 already</source>
        <translation>مكانه مرتبط بالمَعلم %1</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamatch.cpp" line="381"/>
        <source>the place of this name is much smaller or larger</source>
        <translation>المكان الذي بهذا الاسم أصغر أو أكبر بكثير</translation>
    </message>
    <message numerus="yes">
        <location filename="../../db/boundaries/areamatch.cpp" line="385"/>
        <source>it covers %n places and can replace the cell of one</source>
        <translation>
            <numerusform>لا يغطي أي مكان</numerusform>
            <numerusform>يغطي مكانًا واحدًا</numerusform>
            <numerusform>يغطي مكانين ويمكن أن يحل محل خلية أحدهما</numerusform>
            <numerusform>يغطي %n أماكن ويمكن أن يحل محل خلية أحدها</numerusform>
            <numerusform>يغطي %n مكانًا ويمكن أن يحل محل خلية أحدها</numerusform>
            <numerusform>يغطي %n مكان ويمكن أن يحل محل خلية أحدها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamatch.cpp" line="387"/>
        <source>no place of this name, and none here</source>
        <translation>لا مكان بهذا الاسم، ولا مكان هنا</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areamatch.cpp" line="388"/>
        <source>no place of this name; others lie here</source>
        <translation>لا مكان بهذا الاسم؛ وهنا أماكن أخرى</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="54"/>
        <source>a ring was not closed</source>
        <translation>حلقة لم تكن مغلقة</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="69"/>
        <source>a ring had fewer than three points</source>
        <translation>حلقة من أقل من ثلاث نقاط</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="145"/>
        <source>the file is larger than 1 GiB</source>
        <translation>الملف أكبر من 1 غيغابايت</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="158"/>
        <location filename="../../db/boundaries/areareader.cpp" line="169"/>
        <source>there is nothing in the file</source>
        <translation>لا شيء في الملف</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="159"/>
        <source>the file has no layer &quot;%1&quot;</source>
        <translation>ليس في الملف طبقة «%1»</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="179"/>
        <source>reading was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="213"/>
        <source>the file is damaged after %1 features</source>
        <translation>الملف تالف بعد %1 من المعالم</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="218"/>
        <source>the file has more than %1 features</source>
        <translation>في الملف أكثر من %1 من المعالم</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="224"/>
        <source>the outlines have more than %1 points</source>
        <translation>في الحدود أكثر من %1 نقطة</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="251"/>
        <source>it has no geometry</source>
        <translation>ليس له شكل هندسي</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="258"/>
        <source>its position cannot be brought to WGS84</source>
        <translation>لا يمكن تحويل موقعه إلى WGS84</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="272"/>
        <source>it is neither an area nor a point</source>
        <translation>ليس منطقة ولا نقطة</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="273"/>
        <location filename="../../db/boundaries/areareader.cpp" line="326"/>
        <source>its outline encloses nothing</source>
        <translation>حدوده لا تحيط بشيء</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="280"/>
        <source>it has a position that is not on Earth (%1, %2)</source>
        <translation>فيه موقع ليس على الأرض (%1، %2)</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="284"/>
        <source>%1; the file does not name its coordinate system (a shapefile&apos;s is in its .prj)</source>
        <translation>%1؛ لا يذكر الملف نظام إحداثياته (هو في ملف الشكل في ‎.prj)</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="306"/>
        <source>its outline crosses itself</source>
        <translation>حدوده تقطع نفسها</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="317"/>
        <source>its outline encloses nothing (%1)</source>
        <translation>حدوده لا تحيط بشيء (%1)</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/areareader.cpp" line="320"/>
        <source>its outline cannot be mended: %1</source>
        <translation>لا يمكن إصلاح حدوده: %1</translation>
    </message>
    <message>
        <location filename="../../db/boundaries/arearoles.cpp" line="186"/>
        <source>Area %1</source>
        <translation>المنطقة %1</translation>
    </message>
</context>
<context>
    <name>BoundariesCheck</name>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="67"/>
        <source>The areas over the cells that are here</source>
        <translation>المناطق فوق الخلايا الموجودة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="94"/>
        <source>Show all areas</source>
        <translation>عرض كل المناطق</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="102"/>
        <source>matched</source>
        <translation>مطابَقة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="103"/>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="104"/>
        <source>to settle</source>
        <translation>بحاجة إلى حسم</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="105"/>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="128"/>
        <source>dotted: cells that are here</source>
        <translation>المنقَّط: الخلايا الموجودة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="151"/>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="152"/>
        <source>To settle %1</source>
        <translation>بحاجة إلى حسم %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="153"/>
        <source>Matched %1</source>
        <translation>مطابَقة %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="154"/>
        <source>New %1</source>
        <translation>جديدة %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="155"/>
        <source>Mended %1</source>
        <translation>أُصلحت %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="156"/>
        <source>Refused %1</source>
        <translation>مرفوضة %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="165"/>
        <source>matching …</source>
        <translation>جارٍ المطابقة …</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="183"/>
        <source>Areas of the file</source>
        <translation>مناطق الملف</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="201"/>
        <source>Nothing is left to settle.</source>
        <translation>لم يبق ما يحتاج إلى حسم.</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="201"/>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="219"/>
        <source>Load a mapping…</source>
        <translation>تحميل جدول مطابقة…</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="220"/>
        <source>Use what was settled for an earlier edition of the file</source>
        <translation>استخدام ما حُسم لإصدار سابق من الملف</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="224"/>
        <source>Save the mapping…</source>
        <translation>حفظ جدول المطابقة…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="247"/>
        <source>%n pairs of cells would overlap; the result lists them.</source>
        <translation>
            <numerusform>لن تتداخل أي خلايا.</numerusform>
            <numerusform>سيتداخل زوج واحد من الخلايا؛ تجده في النتيجة.</numerusform>
            <numerusform>سيتداخل زوجان من الخلايا؛ تجدهما في النتيجة.</numerusform>
            <numerusform>ستتداخل %n أزواج من الخلايا؛ تجدها في النتيجة.</numerusform>
            <numerusform>سيتداخل %n زوجًا من الخلايا؛ تجدها في النتيجة.</numerusform>
            <numerusform>سيتداخل %n زوج من الخلايا؛ تجدها في النتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="248"/>
        <source>What is not settled is left out.</source>
        <translation>ما لم يُحسم يُترك.</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="259"/>
        <source>Save a copy to edit…</source>
        <translation>حفظ نسخة للتحرير…</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="267"/>
        <source>Keeping …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="267"/>
        <source>Take them in</source>
        <translation>إدخالها</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="275"/>
        <source>%n cells replaced</source>
        <translation>
            <numerusform>لا خلايا استُبدلت</numerusform>
            <numerusform>خلية واحدة استُبدلت</numerusform>
            <numerusform>خليتان استُبدلت</numerusform>
            <numerusform>%n خلايا استُبدلت</numerusform>
            <numerusform>%n خلية استُبدلت</numerusform>
            <numerusform>%n خلية استُبدلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="277"/>
        <source>%n new places</source>
        <translation>
            <numerusform>لا أماكن جديدة</numerusform>
            <numerusform>مكان جديد واحد</numerusform>
            <numerusform>مكانان جديدان</numerusform>
            <numerusform>%n أماكن جديدة</numerusform>
            <numerusform>%n مكانًا جديدًا</numerusform>
            <numerusform>%n مكان جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="279"/>
        <source>%n claims of control</source>
        <translation>
            <numerusform>لا إفادات سيطرة</numerusform>
            <numerusform>إفادة سيطرة واحدة</numerusform>
            <numerusform>إفادتا سيطرة</numerusform>
            <numerusform>%n إفادات سيطرة</numerusform>
            <numerusform>%n إفادة سيطرة</numerusform>
            <numerusform>%n إفادة سيطرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="281"/>
        <source>%n new factions</source>
        <translation>
            <numerusform>لا فصائل جديدة</numerusform>
            <numerusform>فصيل جديد واحد</numerusform>
            <numerusform>فصيلان جديدان</numerusform>
            <numerusform>%n فصائل جديدة</numerusform>
            <numerusform>%n فصيلًا جديدًا</numerusform>
            <numerusform>%n فصيل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="283"/>
        <source>%n cells stay</source>
        <translation>
            <numerusform>لا تبقى أي خلية</numerusform>
            <numerusform>تبقى خلية واحدة</numerusform>
            <numerusform>تبقى خليتان</numerusform>
            <numerusform>تبقى %n خلايا</numerusform>
            <numerusform>تبقى %n خلية</numerusform>
            <numerusform>تبقى %n خلية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="292"/>
        <source>Load a mapping</source>
        <translation>تحميل جدول مطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="293"/>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="309"/>
        <source>Mappings (*.json)</source>
        <translation>جداول المطابقة (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="306"/>
        <source>Save the mapping</source>
        <translation>حفظ جدول المطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="322"/>
        <source>Save a copy to edit</source>
        <translation>حفظ نسخة للتحرير</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesCheck.qml" line="325"/>
        <source>Situation Desk stores (*.sitdesk)</source>
        <translation>مخازن Situation Desk ‏(*.sitdesk)</translation>
    </message>
</context>
<context>
    <name>BoundariesFailed</name>
    <message>
        <location filename="../../ui/boundaries/BoundariesFailed.qml" line="30"/>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesFailed.qml" line="54"/>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesFailed.qml" line="59"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BoundariesForm</name>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="15"/>
        <source>P-code</source>
        <translation>الرمز المكاني</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="15"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="15"/>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="15"/>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="16"/>
        <source>Held by</source>
        <translation>تحت سيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="16"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="16"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="16"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="53"/>
        <source>Use the file as</source>
        <translation>استخدام الملف على أنه</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="57"/>
        <source>Boundaries</source>
        <translation>حدود</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="57"/>
        <source>Outlines replace the cells of places that are here</source>
        <translation>تحل الحدود محل خلايا الأماكن الموجودة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="58"/>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="58"/>
        <source>Areas and points become new places</source>
        <translation>تصبح المناطق والنقاط أماكن جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="59"/>
        <source>Control</source>
        <translation>سيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="59"/>
        <source>Each area says who held it, from when to when</source>
        <translation>كل منطقة تذكر من سيطر عليها ومن متى إلى متى</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="66"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="74"/>
        <source>Which column is what</source>
        <translation>معنى كل عمود</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="93"/>
        <source>Days for all</source>
        <translation>الأيام للجميع</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="100"/>
        <source>from YYYY-MM-DD</source>
        <translation>من YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="107"/>
        <source>to YYYY-MM-DD</source>
        <translation>إلى YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="113"/>
        <source>Whose areas these are</source>
        <translation>لمن هذه المناطق</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="114"/>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="114"/>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="115"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="115"/>
        <source>the file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="116"/>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="116"/>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="117"/>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="117"/>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="118"/>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="118"/>
        <source>as CC BY 4.0</source>
        <translation>مثل CC BY 4.0</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="120"/>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="130"/>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesForm.qml" line="141"/>
        <source>Who the holders are</source>
        <translation>من هي الجهات المسيطرة</translation>
    </message>
</context>
<context>
    <name>BoundariesResult</name>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="17"/>
        <source>cells replaced</source>
        <translation>خلايا استُبدلت</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="18"/>
        <source>new places</source>
        <translation>أماكن جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="19"/>
        <source>claims of control</source>
        <translation>إفادات سيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="20"/>
        <source>not settled, left out</source>
        <translation>لم تُحسم فتُركت</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="21"/>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="22"/>
        <source>cells that stay schematic or as they were</source>
        <translation>خلايا تبقى تخطيطية أو كما كانت</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="35"/>
        <source>Undone: the store is as it was</source>
        <translation>تم التراجع: المخزن كما كان</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="35"/>
        <source>The areas are on the desk</source>
        <translation>المناطق على المكتب الآن</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="82"/>
        <source>Some cells overlap now: real outlines beside schematic ones, or outlines of the file among themselves.</source>
        <translation>بعض الخلايا متداخلة الآن: حدود حقيقية بجانب خلايا تخطيطية، أو حدود الملف بعضها مع بعض.</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="109"/>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="133"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="140"/>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesResult.qml" line="147"/>
        <source>To the desk</source>
        <translation>إلى المكتب</translation>
    </message>
</context>
<context>
    <name>BoundariesSheet</name>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="49"/>
        <source>Boundaries and places</source>
        <translation>الحدود والأماكن</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="71"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="126"/>
        <source>Reading the outlines …</source>
        <translation>جارٍ قراءة الحدود …</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="126"/>
        <source>Matching areas and places …</source>
        <translation>جارٍ مطابقة المناطق والأماكن …</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="132"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="153"/>
        <source>A file of areas or places</source>
        <translation>ملف مناطق أو أماكن</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="154"/>
        <source>Maps (*.geojson *.json *.kml *.kmz *.gpkg *.shp *.zip)</source>
        <translation>خرائط (*.geojson *.json *.kml *.kmz *.gpkg *.shp *.zip)</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesSheet.qml" line="154"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>BoundariesStart</name>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="13"/>
        <source>Boundaries</source>
        <translation>حدود</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="13"/>
        <source>real outlines in place of the schematic cells; what was claimed about a place stays with it</source>
        <translation>حدود حقيقية بدل الخلايا التخطيطية؛ وتبقى الإفادات عن كل مكان معه</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="14"/>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="14"/>
        <source>areas and points that the store does not know yet</source>
        <translation>مناطق ونقاط لا يعرفها المخزن بعد</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="15"/>
        <source>Control areas</source>
        <translation>مناطق سيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="15"/>
        <source>outlines that say who held them, from when to when</source>
        <translation>حدود تذكر من سيطر عليها ومن متى إلى متى</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="41"/>
        <source>GeoJSON, GeoPackage, Shapefile, KML or KMZ</source>
        <translation>GeoJSON أو GeoPackage أو Shapefile أو KML أو KMZ</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundariesStart.qml" line="48"/>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>BoundariesText</name>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="153"/>
        <source>reading %1 %</source>
        <translation>القراءة %1 %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/boundariescommand.cpp" line="332"/>
        <source>%1, layer %2: %n areas and points</source>
        <translation>
            <numerusform>%1، الطبقة %2: لا مناطق ولا نقاط</numerusform>
            <numerusform>%1، الطبقة %2: منطقة أو نقطة واحدة</numerusform>
            <numerusform>%1، الطبقة %2: منطقتان أو نقطتان</numerusform>
            <numerusform>%1، الطبقة %2: %n مناطق ونقاط</numerusform>
            <numerusform>%1، الطبقة %2: %n منطقة ونقطة</numerusform>
            <numerusform>%1، الطبقة %2: %n منطقة ونقطة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="337"/>
        <source>coordinate system</source>
        <translation>نظام الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="338"/>
        <source>used as</source>
        <translation>يُستخدم على أنه</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="341"/>
        <source>P-code</source>
        <translation>الرمز المكاني</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="341"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="342"/>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="342"/>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="343"/>
        <source>holder</source>
        <translation>المسيطر</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="343"/>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="344"/>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="350"/>
        <source>columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="351"/>
        <source>matched</source>
        <translation>مطابَقة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="352"/>
        <source>by choice</source>
        <translation>بالاختيار</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="352"/>
        <source>by P-code</source>
        <translation>بالرمز المكاني</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="353"/>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="353"/>
        <source>by alias</source>
        <translation>باسم آخر</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="354"/>
        <source>by location</source>
        <translation>بالموقع</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="359"/>
        <source>new places</source>
        <translation>أماكن جديدة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="360"/>
        <source>cells replaced</source>
        <translation>خلايا استُبدلت</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="362"/>
        <source>claims of control</source>
        <translation>إفادات سيطرة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="363"/>
        <source>new factions</source>
        <translation>فصائل جديدة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="364"/>
        <source>without a holder</source>
        <translation>بلا مسيطر</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="366"/>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="367"/>
        <source>to settle</source>
        <translation>بحاجة إلى حسم</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="372"/>
        <location filename="../../app/boundariescommand.cpp" line="381"/>
        <location filename="../../app/boundariescommand.cpp" line="389"/>
        <source>feature %1</source>
        <translation>المَعلم %1</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="378"/>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="383"/>
        <source>repaired</source>
        <translation>أُصلحت</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="395"/>
        <source>cells that stay</source>
        <translation>خلايا تبقى</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="400"/>
        <source>cells that overlap</source>
        <translation>خلايا متداخلة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="407"/>
        <source>batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="409"/>
        <source>nothing was kept: this was a dry run</source>
        <translation>لم يُحفظ شيء: كانت هذه تجربة</translation>
    </message>
    <message>
        <location filename="../../app/boundariescommand.cpp" line="410"/>
        <source>nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>BoundaryRow</name>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="31"/>
        <source>by your choice</source>
        <translation>باختيارك</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="32"/>
        <source>by P-code</source>
        <translation>بالرمز المكاني</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="33"/>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="34"/>
        <source>by another name</source>
        <translation>باسم آخر</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="35"/>
        <source>by location</source>
        <translation>بالموقع</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="42"/>
        <source>a new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="43"/>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="44"/>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="45"/>
        <source>to settle</source>
        <translation>بحاجة إلى حسم</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="86"/>
        <source>Feature %1</source>
        <translation>المَعلم %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="93"/>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="111"/>
        <source>Mended: %1</source>
        <translation>أُصلحت: %1</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="122"/>
        <source>As found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="122"/>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <location filename="../../ui/boundaries/BoundaryRow.qml" line="122"/>
        <source>Leave out</source>
        <translation>تركها</translation>
    </message>
</context>
<context>
    <name>CasualtyPanel</name>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="20"/>
        <source>Casualties</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="26"/>
        <source>Cumulative</source>
        <translation>تراكمي</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="26"/>
        <source>One claimant&apos;s count over time</source>
        <translation>حصيلة جهة واحدة على مر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="27"/>
        <source>Daily</source>
        <translation>يومي</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="27"/>
        <source>What each report adds to the one before</source>
        <translation>ما يضيفه كل تقرير إلى سابقه</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="28"/>
        <source>Claimants</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="28"/>
        <source>All claimants&apos; latest figures side by side</source>
        <translation>أحدث أرقام جميع الجهات جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="40"/>
        <source>The same figures as a table</source>
        <translation>الأرقام نفسها في جدول</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="52"/>
        <source>All claims say %1.</source>
        <translation>كل الإفادات تذكر %1.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="53"/>
        <source>Claims run from %1 to %2.</source>
        <translation>تتراوح الإفادات بين %1 و%2.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="57"/>
        <source>sum of its events</source>
        <translation>مجموع أحداثها</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="58"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="79"/>
        <source>Whose count</source>
        <translation>حصيلة أي جهة</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="90"/>
        <source>Whom the figures count</source>
        <translation>من تشملهم الأرقام</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="114"/>
        <source>Killed, injured or displaced</source>
        <translation>قتلى أو جرحى أو نازحون</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="149"/>
        <source>No claimant gives figures for %1, %2, by this date.</source>
        <translation>لا تذكر أي جهة أرقامًا لـ%1، %2، حتى هذا التاريخ.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="152"/>
        <source>No claimant gives a count of %1.</source>
        <translation>لا تذكر أي جهة حصيلة لـ%1.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="154"/>
        <source>%1 gives no figure by this date.</source>
        <translation>لا يذكر %1 رقمًا حتى هذا التاريخ.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="236"/>
        <source>Lowered on %1: %2 to %3</source>
        <translation>خُفِّض في %1: من %2 إلى %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="237"/>
        <source>%n reports lowered an earlier count; a lowered count has no bar.</source>
        <translation>
            <numerusform>لم يُخفِض أي تقرير عددًا سابقًا؛ والعدد المخفَّض بلا عمود.</numerusform>
            <numerusform>خفض تقرير واحد عددًا سابقًا؛ والعدد المخفَّض بلا عمود.</numerusform>
            <numerusform>خفض تقريران عددًا سابقًا؛ والعدد المخفَّض بلا عمود.</numerusform>
            <numerusform>خفضت %n تقارير عددًا سابقًا؛ والعدد المخفَّض بلا عمود.</numerusform>
            <numerusform>خفض %n تقريرًا عددًا سابقًا؛ والعدد المخفَّض بلا عمود.</numerusform>
            <numerusform>خفض %n تقرير عددًا سابقًا؛ والعدد المخفَّض بلا عمود.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="253"/>
        <source>reported after %1</source>
        <translation>بُلّغ عنه بعد %1</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="263"/>
        <source>as known on the day compared</source>
        <translation>بحسب المعروف في اليوم المقارَن به</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="276"/>
        <source>Figures by different claimants are never added together.</source>
        <translation>لا تُجمع أرقام جهات مختلفة بعضها مع بعض أبدًا.</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="21"/>
        <source>Borders</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="21"/>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="22"/>
        <source>Border of %1</source>
        <translation>حدّ %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="33"/>
        <source>Click a district to change its border, or draw a new one.</source>
        <translation>انقر حيًّا لتغيّر حدّه، أو ارسم حدًّا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="34"/>
        <source>Click corner after corner; near a border they are caught by it, Shift lets them stand free. Enter or a double click closes the outline.</source>
        <translation>انقر زاوية بعد زاوية؛ قرب الحدّ تلتصق به، ويتركها Shift حرة. يُغلق الرسمَ Enter أو النقر المزدوج.</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="35"/>
        <source>Drag a corner; neighbours that share it move along. Click a side to add a corner, Delete takes the last touched one out.</source>
        <translation>اسحب زاوية فيتحرك معها الجيران الذين يشتركون فيها. انقر ضلعًا لتضيف زاوية، ويزيل Delete آخر زاوية لُمست.</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="52"/>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="57"/>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="62"/>
        <source>Neighbours changed with it</source>
        <translation>جيران تغيّروا معه</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="74"/>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="76"/>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="87"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="94"/>
        <source>Why it was changed</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="102"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="103"/>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="109"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="115"/>
        <source>Let all of it go</source>
        <translation>ترك كل ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="122"/>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/map/CellCard.qml" line="123"/>
        <source>Keep it as one edit, which can be undone</source>
        <translation>حفظه تعديلًا واحدًا يمكن التراجع عنه</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <location filename="../../db/cellnet.cpp" line="252"/>
        <source>%1 would have fewer than three corners</source>
        <translation>سيبقى لـ%1 أقل من ثلاث زوايا</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="254"/>
        <location filename="../../db/cellnet.cpp" line="269"/>
        <source>the border of %1 would cross or touch itself</source>
        <translation>سيقطع حدّ %1 نفسه أو يلامسها</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="279"/>
        <source>%1 and %2 would overlap</source>
        <translation>سيتداخل %1 و%2</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="280"/>
        <source>put the corner on their common border</source>
        <translation>ضع الزاوية على حدّهما المشترك</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="316"/>
        <location filename="../../db/cellnet.cpp" line="348"/>
        <source>there is no corner</source>
        <translation>لا زاوية هنا</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="338"/>
        <source>there is no such side</source>
        <translation>لا ضلع كهذا</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="434"/>
        <source>an outline needs three corners or more</source>
        <translation>يحتاج الرسم إلى ثلاث زوايا أو أكثر</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="436"/>
        <source>the outline crosses or touches itself</source>
        <translation>يقطع الرسم نفسه أو يلامسها</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="437"/>
        <source>draw it anew, or move a corner</source>
        <translation>ارسمه من جديد أو حرّك زاوية</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="448"/>
        <source>the border of %1 crosses itself, so nothing can be drawn beside it</source>
        <translation>حدّ %1 يقطع نفسه، فلا يمكن الرسم بجانبه</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="461"/>
        <source>the outline encloses nothing</source>
        <translation>لا يحيط الرسم بشيء</translation>
    </message>
    <message>
        <location filename="../../db/cellnet.cpp" line="462"/>
        <source>all of it lies in other cells, %1 among them</source>
        <translation>يقع كله في خلايا أخرى، منها %1</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <location filename="../../ui/edit/ChangeLine.qml" line="14"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/edit/ChangeLine.qml" line="24"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/edit/ChangeLine.qml" line="25"/>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <location filename="../../ui/compare/ChangeRow.qml" line="43"/>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <location filename="../../ui/compare/ChangeWords.qml" line="27"/>
        <source>%1 places</source>
        <translation>%1 من المواقع</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangeWords.qml" line="28"/>
        <location filename="../../ui/compare/ChangeWords.qml" line="30"/>
        <source>no claim</source>
        <translation>لا رواية</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangeWords.qml" line="31"/>
        <source>no figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangeWords.qml" line="37"/>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangeWords.qml" line="40"/>
        <source>+%1 −%2 places</source>
        <translation>+%1 −%2 من المواقع</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangeWords.qml" line="43"/>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="16"/>
        <source>Ground gained and lost</source>
        <translation>الأرض المكتسبة والمفقودة</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="17"/>
        <source>Districts and places</source>
        <translation>الأحياء والمواقع</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="18"/>
        <source>Roads</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="19"/>
        <source>Tolls, each claimant&apos;s own</source>
        <translation>الحصائل، لكل جهة حصيلتها</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="20"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="36"/>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="36"/>
        <source>What differs</source>
        <translation>ما الذي يختلف</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/compare/ChangesPanel.qml" line="42"/>
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغيّر</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّران</numerusform>
            <numerusform>%n تغيّرات</numerusform>
            <numerusform>%n تغيّرًا</numerusform>
            <numerusform>%n تغيّر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="49"/>
        <source>Copy all as text</source>
        <translation>نسخ الكل نصًّا</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="58"/>
        <source>Stop comparing</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/compare/ChangesPanel.qml" line="125"/>
        <source>Both pictures say the same. Choose another day or source above the map.</source>
        <translation>الصورتان متطابقتان. اختر فوق الخريطة يومًا آخر أو مصدرًا آخر.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../ui/controls/Chip.qml" line="11"/>
        <source>Remove this filter</source>
        <translation>إزالة هذه التصفية</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <location filename="../../ui/controls/Choice.qml" line="109"/>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="25"/>
        <source>Districts chosen: %1</source>
        <translation>الأحياء المختارة: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="28"/>
        <source>Draw a line around districts; Ctrl adds to those chosen, Shift takes away. A click adds one or takes it away.</source>
        <translation>ارسم خطًّا حول الأحياء؛ يضيف Ctrl إلى المختارة ويُنقص Shift منها. والنقرة تضيف حيًّا أو تُنقصه.</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="29"/>
        <source>Ctrl+click adds a district or takes it away.</source>
        <translation>تضيف Ctrl مع النقر حيًّا أو تُنقصه.</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="33"/>
        <source>Area of their cells</source>
        <translation>مساحة خلاياها</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="34"/>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="43"/>
        <source>Held by…</source>
        <translation>يسيطر عليها…</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="44"/>
        <source>Say who holds all of them, from when and on whose word</source>
        <translation>اذكر من يسيطر عليها كلها، ومنذ متى، وعلى قول من</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="49"/>
        <location filename="../../ui/map/ChosenCard.qml" line="50"/>
        <source>Copy names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="55"/>
        <source>Let go</source>
        <translation>ترك</translation>
    </message>
    <message>
        <location filename="../../ui/map/ChosenCard.qml" line="56"/>
        <source>Choose none of them</source>
        <translation>إلغاء اختيارها كلها</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="43"/>
        <location filename="../../ui/inspector/ClaimCard.qml" line="44"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="82"/>
        <source>Not known yet at this date</source>
        <translation>لم يكن معروفًا بعد في هذا التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="83"/>
        <source>On the day looked at</source>
        <translation>في اليوم المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="84"/>
        <source>The latest of its count</source>
        <translation>أحدث رقم في حصيلته</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="84"/>
        <source>In the picture now</source>
        <translation>ضمن الصورة الآن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="120"/>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="121"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="126"/>
        <source>reported %1</source>
        <translation>أُبلغ عنه في %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="129"/>
        <source>says %1</source>
        <translation>بحسب %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="132"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ClaimEntry</name>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="55"/>
        <location filename="../../ui/claims/ClaimEntry.qml" line="58"/>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="56"/>
        <source>%1 before</source>
        <translation>%1 من قبل</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="57"/>
        <source>grade was %1</source>
        <translation>كانت الدرجة %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="58"/>
        <source>now names %1</source>
        <translation>يسمّي الآن %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="106"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="112"/>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="113"/>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="118"/>
        <source>lowest %1, highest %2</source>
        <translation>الأدنى %1، الأعلى %2</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="120"/>
        <source>reported %1</source>
        <translation>أُبلغ عنها في %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="121"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="131"/>
        <source>says the same as before</source>
        <translation>تقول ما قيل من قبل</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="133"/>
        <source>edited, version %1</source>
        <translation>معدَّلة، النسخة %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimEntry.qml" line="134"/>
        <source>also carried by %1</source>
        <translation>نقلها أيضًا %1</translation>
    </message>
</context>
<context>
    <name>ClaimLine</name>
    <message>
        <location filename="../../ui/inspector/ClaimLine.qml" line="28"/>
        <source>leads it</source>
        <translation>يقوده</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimLine.qml" line="29"/>
        <source>it is part of</source>
        <translation>ينتمي إليه</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimLine.qml" line="30"/>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimLine.qml" line="31"/>
        <source>backs it</source>
        <translation>يدعمه</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimLine.qml" line="39"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimLine.qml" line="40"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimLine.qml" line="42"/>
        <source>in the picture now</source>
        <translation>ضمن الصورة الآن</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="24"/>
        <location filename="../../ui/claims/ClaimWords.qml" line="25"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="33"/>
        <source>It counts up to a later day.</source>
        <translation>يحصي حتى يوم لاحق.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="33"/>
        <source>It holds from later only.</source>
        <translation>لا تسري إلا من وقت لاحق.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="34"/>
        <source>It was not reported yet.</source>
        <translation>لم يكن قد أُبلغ عنها بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="35"/>
        <source>Claims of its grade are left out.</source>
        <translation>الإفادات بدرجتها مستبعدة.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="36"/>
        <source>Only what another claimant says is asked for.</source>
        <translation>المطلوب ما تقوله جهة أخرى وحدها.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="42"/>
        <source>It stands: it counts to the latest day.</source>
        <translation>هو المعتمد: يحصي حتى أحدث يوم.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="42"/>
        <source>A figure to a later day stands.</source>
        <translation>المعتمد رقم حتى يوم لاحق.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="43"/>
        <source>It stands: it was reported last.</source>
        <translation>هو المعتمد: أُبلغ عنه آخرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="43"/>
        <source>A figure reported later stands.</source>
        <translation>المعتمد رقم أُبلغ عنه لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="44"/>
        <source>It stands: recorded last, all else equal.</source>
        <translation>هو المعتمد: سُجّل آخرًا وكل ما عداه متساوٍ.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="44"/>
        <source>An equal figure recorded later stands.</source>
        <translation>المعتمد رقم مساوٍ سُجّل لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="45"/>
        <source>It stands: no other figure of this count is known.</source>
        <translation>هو المعتمد: لا يُعرف رقم آخر لهذه الحصيلة.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="49"/>
        <source>It stands: it holds from latest.</source>
        <translation>هي المعتمدة: تسري من أحدث وقت.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="49"/>
        <source>A claim that holds from later stands.</source>
        <translation>المعتمدة إفادة تسري من وقت أحدث.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="50"/>
        <source>It stands: from the same moment, reported last.</source>
        <translation>هي المعتمدة: من الوقت نفسه وأُبلغ عنها آخرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="50"/>
        <source>A claim reported later stands.</source>
        <translation>المعتمدة إفادة أُبلغ عنها لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="51"/>
        <source>It stands: equal in time, an analyst pinned it.</source>
        <translation>هي المعتمدة: متساوية في الزمن وثبّتها محلل.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="51"/>
        <source>Equal in time; another is pinned.</source>
        <translation>متساوية في الزمن؛ والمثبَّتة غيرها.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="52"/>
        <source>It stands: equal in time, recorded last.</source>
        <translation>هي المعتمدة: متساوية في الزمن وسُجّلت آخرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="52"/>
        <source>Equal in time; another was recorded later.</source>
        <translation>متساوية في الزمن؛ وسُجّلت غيرها لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimWords.qml" line="53"/>
        <source>It stands: no other claim counts.</source>
        <translation>هي المعتمدة: لا إفادة أخرى تُحتسب.</translation>
    </message>
</context>
<context>
    <name>ClaimantColumn</name>
    <message>
        <location filename="../../ui/claims/ClaimantColumn.qml" line="20"/>
        <source>No source named</source>
        <translation>لا مصدر مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimantColumn.qml" line="49"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimantColumn.qml" line="58"/>
        <source>Claims: %1</source>
        <translation>الإفادات: %1</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="36"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="44"/>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="52"/>
        <source>Back to the map</source>
        <translation>العودة إلى الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="102"/>
        <source>Each claimant&apos;s own count. Figures of different claimants are never added together.</source>
        <translation>حصيلة كل جهة على حدة. لا تُجمع أرقام جهات مختلفة بعضها مع بعض أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="106"/>
        <source>%1: no claim stands.</source>
        <translation>%1: لا إفادة معتمدة.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="107"/>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="119"/>
        <source>Nothing can be pinned: %1</source>
        <translation>لا يمكن تثبيت شيء: %1</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="137"/>
        <source>Claimants</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="158"/>
        <source>Select a place, a road, an event, a day or a toll to see who says what about it.</source>
        <translation>حدّد مكانًا أو طريقًا أو حدثًا أو يومًا أو حصيلة لترى من يقول ماذا عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="160"/>
        <source>Claims stand side by side for a place, a road, an event, a day or a toll. Select one of them.</source>
        <translation>تُعرض الإفادات جنبًا إلى جنب لمكان أو طريق أو حدث أو يوم أو حصيلة. حدّد واحدًا منها.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/ClaimsView.qml" line="161"/>
        <source>Nothing was reported about this in the data loaded.</source>
        <translation>لم يُبلَّغ عن شيء بشأن هذا في البيانات المحمّلة.</translation>
    </message>
</context>
<context>
    <name>ColourBy</name>
    <message>
        <location filename="../../ui/factions/ColourBy.qml" line="27"/>
        <location filename="../../ui/factions/ColourBy.qml" line="33"/>
        <source>Map coloured by</source>
        <translation>تلوين الخريطة حسب</translation>
    </message>
    <message>
        <location filename="../../ui/factions/ColourBy.qml" line="35"/>
        <source>Bloc</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/ColourBy.qml" line="35"/>
        <source>One colour for each side</source>
        <translation>لون لكل طرف</translation>
    </message>
    <message>
        <location filename="../../ui/factions/ColourBy.qml" line="36"/>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <location filename="../../ui/factions/ColourBy.qml" line="36"/>
        <source>One colour for each alliance</source>
        <translation>لون لكل تحالف</translation>
    </message>
    <message>
        <location filename="../../ui/factions/ColourBy.qml" line="37"/>
        <source>Faction</source>
        <translation>الفصيل</translation>
    </message>
    <message>
        <location filename="../../ui/factions/ColourBy.qml" line="37"/>
        <source>One colour for each single group</source>
        <translation>لون لكل جماعة على حدة</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="32"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="51"/>
        <source>with another day</source>
        <translation>بيوم آخر</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="52"/>
        <source>with what was known</source>
        <translation>بما كان معروفًا</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="53"/>
        <source>with one source</source>
        <translation>بمصدر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="57"/>
        <source>What the picture is compared with</source>
        <translation>ما تُقارَن به الصورة</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="68"/>
        <source>A day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="84"/>
        <source>A day later</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="96"/>
        <source>The publisher whose picture stands beside the desk&apos;s</source>
        <translation>الجهة الناشرة التي توضع صورتها إلى جانب صورة المكتب</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="102"/>
        <source>Swipe</source>
        <translation>بحد يُسحب</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="102"/>
        <source>Both on one map, with a border to drag</source>
        <translation>كلتاهما على خريطة واحدة، بينهما حد يُسحب</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="103"/>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="103"/>
        <source>Two maps that move together</source>
        <translation>خريطتان تتحركان معًا</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="104"/>
        <source>Marks</source>
        <translation>علامات</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="104"/>
        <source>One map, with what differs outlined</source>
        <translation>خريطة واحدة يُحاط فيها ما يختلف</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/compare/CompareBar.qml" line="114"/>
        <source>%n places differ</source>
        <translation>
            <numerusform>لا موقع مختلف</numerusform>
            <numerusform>موقع واحد مختلف</numerusform>
            <numerusform>موقعان مختلفان</numerusform>
            <numerusform>%n مواقع مختلفة</numerusform>
            <numerusform>%n موقعًا مختلفًا</numerusform>
            <numerusform>%n موقع مختلف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareBar.qml" line="123"/>
        <source>Stop comparing</source>
        <translation>إنهاء المقارنة</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <location filename="../../ui/compare/CompareTexts.qml" line="19"/>
        <source>As known now</source>
        <translation>بحسب المعروف الآن</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareTexts.qml" line="19"/>
        <source>As known on %1</source>
        <translation>بحسب المعروف في %1</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareTexts.qml" line="21"/>
        <source>As told by %1</source>
        <translation>برواية %1</translation>
    </message>
    <message>
        <location filename="../../ui/compare/CompareTexts.qml" line="21"/>
        <source>As told by everybody</source>
        <translation>برواية الجميع</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../ui/desk/Confirm.qml" line="13"/>
        <source>Keep importing</source>
        <translation>متابعة الاستيراد</translation>
    </message>
</context>
<context>
    <name>CopyOffer</name>
    <message>
        <location filename="../../ui/edit/CopyOffer.qml" line="30"/>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/CopyOffer.qml" line="31"/>
        <source>The copy is opened, and what was typed stays as it is</source>
        <translation>تُفتح النسخة، ويبقى ما كُتب كما هو</translation>
    </message>
    <message>
        <location filename="../../ui/edit/CopyOffer.qml" line="39"/>
        <source>Save a copy that can be edited</source>
        <translation>حفظ نسخة قابلة للتعديل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/CopyOffer.qml" line="42"/>
        <source>Situation Desk stores (*.sitdesk)</source>
        <translation>مخازن Situation Desk (*.sitdesk)</translation>
    </message>
</context>
<context>
    <name>DataChoices</name>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="27"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="27"/>
        <source>Who held each district, as areas with days</source>
        <translation>من سيطر على كل حي، مساحاتٍ بتواريخها</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="28"/>
        <source>Who held places without an area</source>
        <translation>من سيطر على الأماكن التي لا مساحة لها</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="28"/>
        <source>Roads, open and cut, with days</source>
        <translation>الطرق، المفتوحة والمقطوعة، بتواريخها</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="29"/>
        <source>Routes</source>
        <translation>الطرق والسكك والأنهار</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="29"/>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="29"/>
        <source>Every claim about control</source>
        <translation>كل إفادة عن السيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="30"/>
        <source>Casualty figures, each with its claimant</source>
        <translation>أعداد الضحايا، كلٌّ مع الجهة التي أعلنته</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="30"/>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="31"/>
        <source>Factions</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="31"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="34"/>
        <source>Tables for spreadsheets. Text that would be taken for a formula is made harmless.</source>
        <translation>جداول لبرامج الجداول الحسابية. يُبطَل كل نص قد يُعدّ صيغة حسابية.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="35"/>
        <source>A collection of features a table, in WGS84.</source>
        <translation>مجموعة معالم لكل جدول، بنظام WGS84.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="36"/>
        <source>For Google Earth: its time slider plays the districts, roads and events.</source>
        <translation>لبرنامج Google Earth: يعرض شريطُ الزمن فيه الأحياء والطرق والأحداث يومًا بيوم.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="37"/>
        <source>For QGIS: its Temporal Controller plays the tables, and styles in the colours of the factions come with it.</source>
        <translation>لبرنامج QGIS: يعرض متحكّم الزمن فيه الجداول يومًا بيوم، ومعها أنماط بألوان الأطراف.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="38"/>
        <source>Everything, with all imports and edits, as a folder of text from which the same store can be built again.</source>
        <translation>كل شيء، بجميع الاستيرادات والتعديلات، في مجلد من النصوص يمكن بناء المخزن نفسه منه من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="55"/>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="62"/>
        <source>Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="74"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="89"/>
        <source>only</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="100"/>
        <source>Narrowed to</source>
        <translation>مقصورًا على</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="105"/>
        <source>The days chosen on the timeline</source>
        <translation>الأيام المختارة على الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="114"/>
        <source>What the filter of the desk lets through</source>
        <translation>ما يمرّ من مرشّح المكتب</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="133"/>
        <source>It counts for every table that it says something about: words, kinds and ground for events, factions and places for events, control and roads, grades and source for all claims.</source>
        <translation>تسري على كل جدول تعنيه: الكلمات والأنواع والأرض على الأحداث، والفصائل والأماكن على الأحداث والسيطرة والطرق، والدرجات والمصدر على جميع الإفادات.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="134"/>
        <source>Nothing is filtered on the desk now.</source>
        <translation>لا تصفية في المكتب الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="142"/>
        <source>With all that is known now.</source>
        <translation>بكل ما هو معروف الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="143"/>
        <source>With what had been reported by the day chosen on the desk.</source>
        <translation>بما كان قد أُبلغ عنه حتى اليوم المختار على المكتب.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="159"/>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="159"/>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="169"/>
        <source>Name a new folder</source>
        <translation>تسمية مجلد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="169"/>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataChoices.qml" line="171"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>DataOutcome</name>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="28"/>
        <source>Writing …</source>
        <translation>جارٍ الكتابة …</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="28"/>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="28"/>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="78"/>
        <source>%1 rows are of %2: see whether its terms let you pass them on.</source>
        <translation>%1 من الصفوف تعود إلى %2: تحقّق مما إذا كانت شروطه تسمح بتمريرها إلى غيرك.</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="88"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="95"/>
        <source>Back to the choices</source>
        <translation>العودة إلى الخيارات</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="95"/>
        <source>Export more…</source>
        <translation>تصدير المزيد…</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataOutcome.qml" line="103"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <location filename="../../ui/export/DataSheet.qml" line="45"/>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/export/DataSheet.qml" line="56"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="44"/>
        <source>%1: nothing was reported</source>
        <translation>%1: لم يُبلَّغ عن شيء</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="47"/>
        <source>events: %1</source>
        <translation>الأحداث: %1</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="49"/>
        <source>places and roads: %1</source>
        <translation>المواقع والطرق: %1</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="51"/>
        <source>figures: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="53"/>
        <source>statements: %1</source>
        <translation>التصريحات: %1</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="54"/>
        <source>Reported on %1</source>
        <translation>المبلَّغ عنه في %1</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="96"/>
        <source>Reported by</source>
        <translation>المبلَّغ عنه حتى</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/DaySlider.qml" line="96"/>
        <source>Compared day</source>
        <translation>اليوم المقارَن به</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <location filename="../../ui/desk/DeskView.qml" line="286"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/desk/DeskView.qml" line="394"/>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <location filename="../../ui/desk/DeskView.qml" line="408"/>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/DeskView.qml" line="410"/>
        <source>The picture is on the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk/DeskView.qml" line="419"/>
        <source>%n events were saved as %1.</source>
        <translation>
            <numerusform>حُفظت قائمة بلا أحداث باسم %1.</numerusform>
            <numerusform>حُفظ حدث واحد باسم %1.</numerusform>
            <numerusform>حُفظ حدثان باسم %1.</numerusform>
            <numerusform>حُفظت %n أحداث باسم %1.</numerusform>
            <numerusform>حُفظ %n حدثًا باسم %1.</numerusform>
            <numerusform>حُفظ %n حدث باسم %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="22"/>
        <source>Draw on the map</source>
        <translation>الرسم على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="28"/>
        <source>Choose, move and change what is drawn</source>
        <translation>اختيار المرسوم ونقله وتغييره</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="29"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="30"/>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="31"/>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="32"/>
        <source>Area</source>
        <translation>مساحة</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="47"/>
        <source>Ink</source>
        <translation>حبر</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="47"/>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="47"/>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="47"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="47"/>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="47"/>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="82"/>
        <source>Words on the chosen mark</source>
        <translation>الكلمات على العلامة المختارة</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="91"/>
        <source>Click a mark to choose it, drag it or one of its points to move it.</source>
        <translation>انقر علامة لتختارها، واسحبها أو إحدى نقاطها لتنقلها.</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="92"/>
        <source>Click where the text is to stand.</source>
        <translation>انقر حيث يوضع النص.</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="93"/>
        <source>Click where the arrow begins, then where it points.</source>
        <translation>انقر حيث يبدأ السهم ثم حيث يشير.</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="94"/>
        <source>Click point after point; Enter or a double click ends it.</source>
        <translation>انقر نقطة بعد نقطة، ويُنهيها Enter أو النقر المزدوج.</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="100"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="101"/>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="107"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="114"/>
        <source>Remove the chosen mark</source>
        <translation>إزالة العلامة المختارة</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="115"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="120"/>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <location filename="../../ui/map/DrawCard.qml" line="121"/>
        <source>Remove everything that is drawn, rings too; it can be undone</source>
        <translation>إزالة كل ما رُسم، والحلقات أيضًا؛ ويمكن التراجع عن ذلك</translation>
    </message>
</context>
<context>
    <name>EditChanges</name>
    <message>
        <location filename="../../ui/edit/EditChanges.qml" line="27"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditChanges.qml" line="28"/>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditChanges.qml" line="28"/>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditChanges.qml" line="42"/>
        <source>No field differs from before.</source>
        <translation>لم يتغيّر أي حقل.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditChanges.qml" line="48"/>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/edit/EditChanges.qml" line="49"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditChanges.qml" line="49"/>
        <source>The store knows nothing of it.</source>
        <translation>لا يعرف المخزن شيئًا عنه.</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="19"/>
        <source>Districts</source>
        <translation>الأحياء</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="20"/>
        <source>%1, separated by ;</source>
        <translation>%1، تفصل بينها ;</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="40"/>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="66"/>
        <source>Add all held by…</source>
        <translation>إضافة كل ما يسيطر عليه…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="67"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="109"/>
        <source>2024-11-30</source>
        <translation>2024-11-30</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="109"/>
        <source>2024-11-30 or 2024-11-30 21:05</source>
        <translation>2024-11-30 أو 2024-11-30 21:05</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="115"/>
        <source>The date looked at</source>
        <translation>التاريخ المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="148"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="189"/>
        <source>contrast %1 on the dark map, %2 on the light one</source>
        <translation>التباين %1 على الخريطة الداكنة و%2 على الفاتحة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditField.qml" line="191"/>
        <source>empty: chosen by the program</source>
        <translation>فارغ: يختاره البرنامج</translation>
    </message>
</context>
<context>
    <name>EditHost</name>
    <message>
        <location filename="../../ui/edit/EditHost.qml" line="48"/>
        <source>Select a claim, an event or a district first: then it can be withdrawn.</source>
        <translation>اختر أولًا إفادة أو حدثًا أو حيًّا: عندها يمكن سحبها.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditHost.qml" line="117"/>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditHost.qml" line="118"/>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditHost.qml" line="119"/>
        <source>Restored: %1</source>
        <translation>استُعيد: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditHost.qml" line="181"/>
        <source>What was typed is not saved.</source>
        <translation>ما كُتب لم يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditHost.qml" line="182"/>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditHost.qml" line="183"/>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="18"/>
        <source>Add and correct, undo, list of edits</source>
        <translation>الإضافة والتصحيح والتراجع وقائمة التعديلات</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="38"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="56"/>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="62"/>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="63"/>
        <source>Undo: no edit stands</source>
        <translation>تراجع: لا تعديل قائم</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="63"/>
        <source>Undo: cannot be edited</source>
        <translation>تراجع: لا يمكن التعديل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="75"/>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="76"/>
        <source>Redo: nothing was undone</source>
        <translation>إعادة: لم يُتراجع عن شيء</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="76"/>
        <source>Redo: cannot be edited</source>
        <translation>إعادة: لا يمكن التعديل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="87"/>
        <source>All edits…</source>
        <translation>كل التعديلات…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="97"/>
        <source>Edit in a table…</source>
        <translation>التعديل في جدول…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditMenu.qml" line="104"/>
        <source>Your name in what you enter</source>
        <translation>اسمك فيما تُدخله</translation>
    </message>
</context>
<context>
    <name>EditMore</name>
    <message>
        <location filename="../../ui/edit/EditMore.qml" line="18"/>
        <source>Correct, withdraw, history</source>
        <translation>تصحيح، سحب، سجل</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="59"/>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="60"/>
        <location filename="../../ui/edit/EditPanel.qml" line="201"/>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="60"/>
        <source>Correct: %1</source>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="61"/>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="63"/>
        <source>It stays in the history and can be restored.</source>
        <translation>تبقى في السجل ويمكن استعادتها.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="123"/>
        <source>Reading the event …</source>
        <translation>جارٍ قراءة الحدث …</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="150"/>
        <location filename="../../ui/edit/EditPanel.qml" line="156"/>
        <source>Why, for the history</source>
        <translation>السبب، للسجل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="150"/>
        <location filename="../../ui/edit/EditPanel.qml" line="156"/>
        <source>What was done, for the history</source>
        <translation>ما الذي جرى، للسجل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="193"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="193"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="201"/>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="201"/>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="201"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="202"/>
        <source>It is saved together with the rest</source>
        <translation>يُحفظ مع البقية</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="202"/>
        <source>Keep it in the store</source>
        <translation>حفظه في المخزن</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditPanel.qml" line="203"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>EditRows</name>
    <message>
        <location filename="../../ui/edit/EditRows.qml" line="24"/>
        <source>Add who holds it…</source>
        <translation>إضافة من يسيطر عليه…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditRows.qml" line="24"/>
        <source>Add: %1…</source>
        <translation>إضافة: %1…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditRows.qml" line="32"/>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditRows.qml" line="40"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditRows.qml" line="40"/>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditRows.qml" line="48"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="103"/>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="127"/>
        <source>Find in the table</source>
        <translation>البحث في الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="135"/>
        <source>Events that pass the desk&apos;s filter: %1</source>
        <translation>الأحداث التي تجتاز تصفية المكتب: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="135"/>
        <source>Rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="136"/>
        <source>changed: %1</source>
        <translation>المعدّل: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="144"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="316"/>
        <source>Nothing of that kind is here.</source>
        <translation>لا شيء من هذا النوع هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="333"/>
        <source>One source for all changed rows</source>
        <translation>مصدر واحد لكل الصفوف المعدلة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="334"/>
        <source>Each row&apos;s own sources</source>
        <translation>مصادر كل صف كما هي</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="340"/>
        <source>Each row&apos;s own grade</source>
        <translation>درجة كل صف كما هي</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="347"/>
        <source>What was done, for the history</source>
        <translation>ما الذي جرى، للسجل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="362"/>
        <source>Type or F2 to edit, Ctrl+C and Ctrl+V with a spreadsheet, Ctrl+D fills down. Names stand for ids.</source>
        <translation>اكتب أو اضغط F2 للتعديل، وCtrl+C وCtrl+V مع جدول بيانات، وCtrl+D للملء نزولًا. تقوم الأسماء مقام المعرّفات.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="371"/>
        <source>Drop the changes</source>
        <translation>التخلي عن التغييرات</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="378"/>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="378"/>
        <source>Save as one edit</source>
        <translation>حفظ كتعديل واحد</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="379"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="387"/>
        <source>Rows changed and not saved: %1.</source>
        <translation>صفوف معدلة لم تُحفظ: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="388"/>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditTable.qml" line="389"/>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <location filename="../../db/edit.cpp" line="106"/>
        <source>the store is open for reading only</source>
        <translation>المخزن مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../db/edit.cpp" line="143"/>
        <source>the store has no such edit</source>
        <translation>ليس في المخزن تعديل كهذا</translation>
    </message>
    <message>
        <location filename="../../db/edit.cpp" line="145"/>
        <source>the edit stands already</source>
        <translation>التعديل قائم أصلًا</translation>
    </message>
    <message>
        <location filename="../../db/edit.cpp" line="146"/>
        <source>the edit was undone before</source>
        <translation>أُلغي التعديل من قبل</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="55"/>
        <source>nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="57"/>
        <source>say what was done</source>
        <translation>اذكر ما الذي جرى</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="94"/>
        <source>there is a character in it that cannot be seen</source>
        <translation>فيه محرف لا يُرى</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="95"/>
        <source>this is too long</source>
        <translation>هذا أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="101"/>
        <location filename="../../db/editcheck.cpp" line="127"/>
        <source>this is needed</source>
        <translation>هذا مطلوب</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="128"/>
        <source>the store knows no &quot;%1&quot;</source>
        <translation>لا يعرف المخزن &quot;%1&quot;</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="146"/>
        <source>a credibility is 1 to 6</source>
        <translation>المصداقية من 1 إلى 6</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="160"/>
        <source>an id has small Latin letters, digits and hyphens only</source>
        <translation>لا يضم المعرّف سوى أحرف لاتينية صغيرة وأرقام وشُرَط</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="173"/>
        <source>an address begins with http:// or https://</source>
        <translation>يبدأ العنوان بـ http:// أو https://</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="175"/>
        <source>a reliability is A to F</source>
        <translation>الموثوقية من A إلى F</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="200"/>
        <source>a colour is # and six hexadecimal digits</source>
        <translation>اللون هو # وستة أرقام ستعشرية</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="246"/>
        <source>it would be a part of itself, straight or round about</source>
        <translation>سيصبح جزءًا من نفسه مباشرة أو بالواسطة</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="262"/>
        <location filename="../../db/editcheck.cpp" line="264"/>
        <location filename="../../db/editcheck.cpp" line="341"/>
        <location filename="../../db/editcheck.cpp" line="355"/>
        <source>this is below zero</source>
        <translation>هذا أقل من الصفر</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="266"/>
        <source>an area has no border</source>
        <translation>مساحة بلا حدود</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="282"/>
        <source>this is not on Earth</source>
        <translation>هذا ليس على سطح الأرض</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="288"/>
        <source>a date lies between 1900 and 2100</source>
        <translation>يقع التاريخ بين 1900 و2100</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="299"/>
        <source>it ends before it begins</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="304"/>
        <source>name a source</source>
        <translation>اذكر مصدرًا</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="310"/>
        <location filename="../../db/editcheck.cpp" line="381"/>
        <source>the store has no such claim</source>
        <translation>ليست في المخزن إفادة كهذه</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="354"/>
        <source>give at least one figure</source>
        <translation>أعطِ رقمًا واحدًا على الأقل</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="357"/>
        <source>the figures must not fall from lowest over best to highest</source>
        <translation>يجب ألا تنقص الأرقام من الأدنى إلى الأرجح إلى الأعلى</translation>
    </message>
    <message>
        <location filename="../../db/editcheck.cpp" line="366"/>
        <source>a stretch ends where it does not begin</source>
        <translation>ينتهي المقطع في غير مكان بدايته</translation>
    </message>
</context>
<context>
    <name>EditsView</name>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="16"/>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="17"/>
        <source>An undone edit stays in the store and can be restored until another is made.</source>
        <translation>يبقى التعديل الملغى في المخزن ويمكن استعادته إلى أن يُجرى تعديل آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="83"/>
        <source>the latest that stands</source>
        <translation>آخر تعديل قائم</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="83"/>
        <source>undone</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="93"/>
        <source>What it changed</source>
        <translation>ما الذي غيّره</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="112"/>
        <source>Undo to here</source>
        <translation>تراجع إلى هنا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="112"/>
        <source>Redo to here</source>
        <translation>إعادة إلى هنا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="113"/>
        <source>Undo every edit made after this one</source>
        <translation>التراجع عن كل تعديل جرى بعد هذا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="113"/>
        <source>Restore this edit and those before it</source>
        <translation>استعادة هذا التعديل وما قبله</translation>
    </message>
    <message>
        <location filename="../../ui/edit/EditsView.qml" line="124"/>
        <source>Nothing was edited in this store yet. Ctrl+N adds a claim.</source>
        <translation>لم يُعدَّل شيء في هذا المخزن بعد. يضيف Ctrl+N إفادة.</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <location filename="../../ui/events/EventColumns.qml" line="38"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventColumns.qml" line="39"/>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventColumns.qml" line="40"/>
        <source>Killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventColumns.qml" line="41"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventColumns.qml" line="42"/>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
</context>
<context>
    <name>EventColumnsHead</name>
    <message>
        <location filename="../../ui/events/EventColumnsHead.qml" line="49"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message numerus="yes">
        <location filename="../../ui/events/EventLine.qml" line="45"/>
        <source>%n killed</source>
        <translation>
            <numerusform>لا قتلى</numerusform>
            <numerusform>قتيل واحد</numerusform>
            <numerusform>قتيلان</numerusform>
            <numerusform>%n قتلى</numerusform>
            <numerusform>%n قتيلًا</numerusform>
            <numerusform>%n قتيل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/EventLine.qml" line="46"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../ui/events/EventLine.qml" line="112"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <location filename="../../ui/events/EventList.qml" line="110"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="223"/>
        <source>Nothing is loaded yet.</source>
        <translation>لم يُحمَّل شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="224"/>
        <source>No event matches what you asked for.</source>
        <translation>لا حدث يطابق ما طلبته.</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="225"/>
        <source>This data set has no events.</source>
        <translation>لا أحداث في مجموعة البيانات هذه.</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="231"/>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="54"/>
        <location filename="../../ui/events/EventPanel.qml" line="64"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="54"/>
        <location filename="../../ui/events/EventPanel.qml" line="142"/>
        <source>Selected</source>
        <translation>المحدَّد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/EventPanel.qml" line="71"/>
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/EventPanel.qml" line="72"/>
        <source>%n on %1</source>
        <translation>
            <numerusform>لا أحداث في %1</numerusform>
            <numerusform>حدث واحد في %1</numerusform>
            <numerusform>حدثان في %1</numerusform>
            <numerusform>%n أحداث في %1</numerusform>
            <numerusform>%n حدثًا في %1</numerusform>
            <numerusform>%n حدث في %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="87"/>
        <source>Order the list, choose what it shows, save it</source>
        <translation>ترتيب القائمة، واختيار ما تعرضه، وحفظها</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="88"/>
        <source>List</source>
        <translation>قائمة الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="108"/>
        <source>Choose kinds of events, a faction or a place</source>
        <translation>اختيار أنواع الأحداث أو فصيل أو مكان</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="109"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="150"/>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="170"/>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="173"/>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="173"/>
        <source>Map (*.geojson)</source>
        <translation>خريطة (*.geojson)</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message numerus="yes">
        <location filename="../../ui/events/EventRow.qml" line="41"/>
        <source>%n sources</source>
        <translation>
            <numerusform>بلا مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="45"/>
        <source>not yet reported</source>
        <translation>لم يُبلَّغ عنه بعد</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="47"/>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/EventRow.qml" line="48"/>
        <source>%n killed</source>
        <translation>
            <numerusform>لا قتلى</numerusform>
            <numerusform>قتيل واحد</numerusform>
            <numerusform>قتيلان</numerusform>
            <numerusform>%n قتلى</numerusform>
            <numerusform>%n قتيلًا</numerusform>
            <numerusform>%n قتيل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="56"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="120"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="191"/>
        <source>Go to this day</source>
        <translation>الانتقال إلى هذا اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="192"/>
        <source>Move the date to this event</source>
        <translation>نقل التاريخ إلى هذا الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="193"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="199"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="200"/>
        <source>Show the whole claim with its sources</source>
        <translation>عرض الإفادة كاملة مع مصادرها</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <location filename="../../db/export/exporttext.h" line="21"/>
        <source>the file cannot be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
    <message>
        <location filename="../../db/export/exporttext.h" line="33"/>
        <source>there is no room for all of it</source>
        <translation>لا يتسع المكان له كله</translation>
    </message>
    <message>
        <location filename="../../db/export/datasetexport.cpp" line="145"/>
        <source>the store&apos;s own data set cannot be written as text: %1</source>
        <translation>لا يمكن كتابة مجموعة بيانات المخزن نصًّا: %1</translation>
    </message>
    <message>
        <location filename="../../db/export/datasetexport.cpp" line="147"/>
        <source>save a copy of the store instead</source>
        <translation>احفظ نسخة من المخزن بدلًا من ذلك</translation>
    </message>
    <message>
        <location filename="../../db/export/exportjob.cpp" line="37"/>
        <source>the words of the store are not indexed to the end yet</source>
        <translation>لم تكتمل بعدُ فهرسة كلمات المخزن</translation>
    </message>
    <message>
        <location filename="../../db/export/exportjob.cpp" line="39"/>
        <source>open it in the window, where indexing goes on by itself</source>
        <translation>افتحه في النافذة، حيث تستمر الفهرسة من تلقاء نفسها</translation>
    </message>
    <message>
        <location filename="../../db/export/exportjob.cpp" line="99"/>
        <source>one file of this kind holds one table</source>
        <translation>الملف الواحد من هذا النوع يضم جدولًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../db/export/exportjob.cpp" line="101"/>
        <source>name a folder, or one table</source>
        <translation>سمِّ مجلدًا، أو جدولًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="48"/>
        <source>the filter has a part without a value: %1</source>
        <translation>في المرشّح جزء بلا قيمة: %1</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="49"/>
        <source>write word=value, with a comma between two</source>
        <translation>اكتب كلمة=قيمة، وبين كل اثنتين فاصلة</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="54"/>
        <source>not a category: %1</source>
        <translation>ليست فئة: %1</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="66"/>
        <source>the filter has two claimants</source>
        <translation>في المرشّح جهتان</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="67"/>
        <source>the figures of two are never put together: export twice</source>
        <translation>لا تُجمع أرقام جهتين معًا: صدّر مرتين</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="74"/>
        <source>not a grade: %1</source>
        <translation>ليست درجة: %1</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="75"/>
        <source>1 is confirmed, 5 improbable, 6 keeps all</source>
        <translation>1 مؤكد، و5 مستبعد، و6 يُبقي كل شيء</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="79"/>
        <source>the filter has two texts</source>
        <translation>في المرشّح نصّان</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="80"/>
        <source>write a comma inside a text twice</source>
        <translation>اكتب الفاصلة داخل النص مرتين</translation>
    </message>
    <message>
        <location filename="../../db/export/exportscope.cpp" line="82"/>
        <source>the filter has an unknown word: %1</source>
        <translation>في المرشّح كلمة غير معروفة: %1</translation>
    </message>
    <message>
        <location filename="../../db/export/exporttarget.cpp" line="35"/>
        <source>this is a folder, and a file is to be written</source>
        <translation>هذا مجلد، والمطلوب كتابة ملف</translation>
    </message>
    <message>
        <location filename="../../db/export/exporttarget.cpp" line="41"/>
        <source>something of that name is there already</source>
        <translation>يوجد شيء بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../db/export/exporttarget.cpp" line="43"/>
        <source>name a new or an empty folder</source>
        <translation>سمِّ مجلدًا جديدًا أو فارغًا</translation>
    </message>
    <message>
        <location filename="../../db/export/exporttext.h" line="23"/>
        <source>choose another folder, or see whether the disk is full</source>
        <translation>اختر مجلدًا آخر، أو تحقّق مما إذا كان القرص ممتلئًا</translation>
    </message>
    <message>
        <location filename="../../db/export/geopackagelayers.cpp" line="127"/>
        <source>Times are local to %1</source>
        <translation>الأوقات محلية بتوقيت %1</translation>
    </message>
    <message>
        <location filename="../../db/export/kmllayers.cpp" line="148"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../db/export/kmllayers.cpp" line="150"/>
        <source>Who held each district</source>
        <translation>من سيطر على كل حي</translation>
    </message>
    <message>
        <location filename="../../db/export/kmllayers.cpp" line="152"/>
        <source>Who held each place</source>
        <translation>من سيطر على كل مكان</translation>
    </message>
    <message>
        <location filename="../../db/export/kmllayers.cpp" line="154"/>
        <source>Roads, open and cut</source>
        <translation>الطرق، المفتوحة والمقطوعة</translation>
    </message>
    <message>
        <location filename="../../db/export/kmllayers.cpp" line="156"/>
        <source>Routes</source>
        <translation>الطرق والسكك والأنهار</translation>
    </message>
    <message>
        <location filename="../../db/export/kmllayers.cpp" line="157"/>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <location filename="../../db/export/layers.cpp" line="114"/>
        <source>the store has no place %1</source>
        <translation>ليس في المخزن مكان %1</translation>
    </message>
    <message>
        <location filename="../../db/export/layers.cpp" line="127"/>
        <source>the store has no source by %1</source>
        <translation>لا مصدر في المخزن من %1</translation>
    </message>
    <message>
        <location filename="../../db/export/layers.cpp" line="136"/>
        <source>the store has no faction %1</source>
        <translation>ليس في المخزن طرف %1</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="15"/>
        <source>Active since</source>
        <translation>ناشط منذ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="16"/>
        <source>Involved</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="17"/>
        <source>Also written</source>
        <translation>يُكتب أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="18"/>
        <source>Area of its cell</source>
        <translation>مساحة خليته</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="19"/>
        <source>Backed by</source>
        <translation>مدعوم من</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="20"/>
        <source>Counts</source>
        <translation>يشمل العدّ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="21"/>
        <source>Imported on</source>
        <translation>استُورد في</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="22"/>
        <source>From the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="23"/>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="25"/>
        <source>Boundary</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="26"/>
        <source>It cites</source>
        <translation>ينقل عن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="27"/>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="28"/>
        <source>Date known to</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="29"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="30"/>
        <source>Place known to</source>
        <translation>دقة المكان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="31"/>
        <source>Area held now</source>
        <translation>المساحة الآن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="32"/>
        <source>Places held now</source>
        <translation>المواقع الآن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="33"/>
        <source>Killed in it</source>
        <translation>قُتل فيه</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="34"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="35"/>
        <source>Led by</source>
        <translation>بقيادة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="36"/>
        <source>Location as written</source>
        <translation>المكان كما كُتب</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="37"/>
        <source>Position from</source>
        <translation>مصدر الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="38"/>
        <location filename="../../ui/inspector/FactList.qml" line="39"/>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="40"/>
        <source>Parties as written</source>
        <translation>الأطراف كما كُتبت</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="41"/>
        <source>Counted from</source>
        <translation>العدّ من</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="42"/>
        <source>Counted to</source>
        <translation>العدّ إلى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="43"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="44"/>
        <source>Position</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="45"/>
        <source>Position good to</source>
        <translation>دقة الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="46"/>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="47"/>
        <source>Route</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="48"/>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="49"/>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="50"/>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="51"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="52"/>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="53"/>
        <source>Figure of</source>
        <translation>الرقم يخص</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="54"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="55"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="56"/>
        <source>Who is counted</source>
        <translation>من يشملهم العدّ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="57"/>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="65"/>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="66"/>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="67"/>
        <source>none: its cell is schematic</source>
        <translation>لا حدود: خليته تخطيطية</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="88"/>
        <source>coalition</source>
        <translation>تحالف</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="89"/>
        <source>armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="90"/>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="91"/>
        <source>militia</source>
        <translation>ميليشيا</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="92"/>
        <source>monitor</source>
        <translation>جهة رصد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="93"/>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="99"/>
        <source>all since the first day counted</source>
        <translation>الكل منذ أول يوم في العدّ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="100"/>
        <source>one day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="101"/>
        <source>one incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="102"/>
        <source>the minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="103"/>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="104"/>
        <source>a stretch of days</source>
        <translation>عدة أيام</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="105"/>
        <source>the spot</source>
        <translation>النقطة نفسها</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="106"/>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="107"/>
        <source>the area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="108"/>
        <source>the region only</source>
        <translation>الإقليم فقط</translation>
    </message>
</context>
<context>
    <name>FactionColumns</name>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionColumns.qml" line="29"/>
        <source>of %n places, %1 km²</source>
        <translation>
            <numerusform>من 0 موقع، %1 كم²</numerusform>
            <numerusform>من موقع واحد، %1 كم²</numerusform>
            <numerusform>من موقعين، %1 كم²</numerusform>
            <numerusform>من %n مواقع، %1 كم²</numerusform>
            <numerusform>من %n موقعًا، %1 كم²</numerusform>
            <numerusform>من %n موقع، %1 كم²</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionColumns.qml" line="30"/>
        <source>of %n districts, %1 km²</source>
        <translation>
            <numerusform>من 0 حي، %1 كم²</numerusform>
            <numerusform>من حي واحد، %1 كم²</numerusform>
            <numerusform>من حيّين، %1 كم²</numerusform>
            <numerusform>من %n أحياء، %1 كم²</numerusform>
            <numerusform>من %n حيًّا، %1 كم²</numerusform>
            <numerusform>من %n حي، %1 كم²</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="39"/>
        <source>places</source>
        <translation>مواقع</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="39"/>
        <source>districts</source>
        <translation>أحياء</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="41"/>
        <source>Held or contested under its name, members included; the striped mark counts the contested ones</source>
        <translation>ما هو مسيطر عليه أو محل نزاع باسمه، بما في ذلك أعضاؤه؛ والعلامة المخططة تعدّ ما هو محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="43"/>
        <source>area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="43"/>
        <source>Share of the area held or contested</source>
        <translation>الحصة من المساحة المسيطر عليها أو محل النزاع</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="44"/>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="44"/>
        <source>Change against the end of the day before</source>
        <translation>التغير مقارنة بنهاية اليوم السابق</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="46"/>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="47"/>
        <source>Change against %1, the first day</source>
        <translation>التغير مقارنة بـ%1، اليوم الأول</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="51"/>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="52"/>
        <source>Events of the chosen days that name it, members included, as filtered</source>
        <translation>أحداث الأيام المختارة التي تذكره، بما في ذلك أعضاؤه، وفق التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="53"/>
        <source>Events that name it, members included, as filtered</source>
        <translation>الأحداث التي تذكره، بما في ذلك أعضاؤه، وفق التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="57"/>
        <source>killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="58"/>
        <source>Killed on any side in those events, by the source whose count is chosen; events overlap, so never add these figures</source>
        <translation>القتلى من أي طرف في تلك الأحداث، بحسب المصدر المختارة حصيلته؛ تتداخل الأحداث، فلا تُجمع هذه الأرقام أبدًا</translation>
    </message>
</context>
<context>
    <name>FactionPanel</name>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="21"/>
        <source>Who holds the map</source>
        <translation>من يسيطر على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="22"/>
        <source>Who holds %1</source>
        <translation>من يسيطر على %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="27"/>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="27"/>
        <source>Count the districts of the city only</source>
        <translation>عدّ أحياء المدينة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="28"/>
        <source>Whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="28"/>
        <source>Count every place that has an area on the map</source>
        <translation>عدّ كل موقع له مساحة على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="91"/>
        <source>This store names no factions, so nobody can be shown as holding a place.</source>
        <translation>لا يسمي هذا المخزن أي فصيل، فلا يمكن إظهار من يسيطر على مكان.</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="91"/>
        <source>Nothing is loaded yet.</source>
        <translation>لم يُحمَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>FactionRow</name>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="56"/>
        <source>backed by %1</source>
        <translation>بدعم من %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="56"/>
        <location filename="../../ui/factions/FactionRow.qml" line="78"/>
        <location filename="../../ui/factions/FactionRow.qml" line="278"/>
        <location filename="../../ui/factions/FactionRow.qml" line="281"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionRow.qml" line="60"/>
        <source>%n killed (%1, %2)</source>
        <translation>
            <numerusform>لا قتلى (%1، %2)</numerusform>
            <numerusform>قتيل واحد (%1، %2)</numerusform>
            <numerusform>قتيلان (%1، %2)</numerusform>
            <numerusform>%n قتلى (%1، %2)</numerusform>
            <numerusform>%n قتيلًا (%1، %2)</numerusform>
            <numerusform>%n قتيل (%1، %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionRow.qml" line="74"/>
        <source>%n places</source>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعًا</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionRow.qml" line="75"/>
        <location filename="../../ui/factions/FactionRow.qml" line="243"/>
        <source>%n contested</source>
        <translation>
            <numerusform>لا شيء محل نزاع</numerusform>
            <numerusform>واحد محل نزاع</numerusform>
            <numerusform>اثنان محل نزاع</numerusform>
            <numerusform>%n محل نزاع</numerusform>
            <numerusform>%n محل نزاع</numerusform>
            <numerusform>%n محل نزاع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="76"/>
        <source>%1 of the area</source>
        <translation>%1 من المساحة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="77"/>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="77"/>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="136"/>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="136"/>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="272"/>
        <source>%1 km² of %2 km²</source>
        <translation>%1 كم² من %2 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="274"/>
        <source>Events that name it: %1</source>
        <translation>الأحداث التي تذكره: %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="275"/>
        <source>Events that name it: %1, killed in them: %2</source>
        <translation>الأحداث التي تذكره: %1، القتلى فيها: %2</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="278"/>
        <source>also part of %1</source>
        <translation>وهو أيضًا جزء من %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="281"/>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="14"/>
        <source>Control of districts</source>
        <translation>السيطرة على الأحياء</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="15"/>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="16"/>
        <source>Casualty figure</source>
        <translation>رقم ضحايا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="17"/>
        <source>Road open or cut</source>
        <translation>طريق مفتوح أو مقطوع</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="18"/>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="19"/>
        <location filename="../../ui/edit/Fields.qml" line="42"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="20"/>
        <source>Faction</source>
        <translation>فصيل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="21"/>
        <location filename="../../ui/edit/Fields.qml" line="36"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="22"/>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="28"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="29"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="30"/>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="31"/>
        <location filename="../../ui/edit/Fields.qml" line="45"/>
        <location filename="../../ui/edit/Fields.qml" line="46"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="37"/>
        <source>Held by</source>
        <translation>المسيطر</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="38"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="39"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="40"/>
        <source>Until and including</source>
        <translation>حتى، ضمنًا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="41"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="43"/>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="44"/>
        <source>Reported on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="47"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="48"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="49"/>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="50"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="51"/>
        <source>Where, in words</source>
        <translation>أين، بالكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="52"/>
        <source>Position (latitude, longitude)</source>
        <translation>الموقع (خط العرض، خط الطول)</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="53"/>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="54"/>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="55"/>
        <source>How precise</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="56"/>
        <source>First party</source>
        <translation>الطرف الأول</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="57"/>
        <source>Second party</source>
        <translation>الطرف الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="58"/>
        <source>Killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="59"/>
        <source>Who counts</source>
        <translation>الجهة التي تُحصي</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="60"/>
        <source>Counted are</source>
        <translation>المحصى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="61"/>
        <source>Of whom</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="62"/>
        <source>Kind of figure</source>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="63"/>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="64"/>
        <source>Best</source>
        <translation>الأرجح</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="65"/>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="66"/>
        <source>What it covers</source>
        <translation>ما يشمله</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="67"/>
        <source>Road</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="68"/>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="69"/>
        <source>And</source>
        <translation>و</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="70"/>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="71"/>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="72"/>
        <source>What was said, in short</source>
        <translation>خلاصة ما قيل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="73"/>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="74"/>
        <source>Address (http…)</source>
        <translation>العنوان (http…)</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="75"/>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="76"/>
        <source>Language (code)</source>
        <translation>اللغة (الرمز)</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="77"/>
        <location filename="../../ui/edit/Fields.qml" line="84"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="78"/>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="79"/>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="80"/>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="81"/>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="82"/>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="83"/>
        <source>Bloc</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="85"/>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="86"/>
        <source>Led by</source>
        <translation>بقيادة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="87"/>
        <source>Backed by</source>
        <translation>بدعم من</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="88"/>
        <source>Active from (year, month or day)</source>
        <translation>ناشط منذ (سنة أو شهر أو يوم)</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="89"/>
        <source>Colour, colour-blind safe palette</source>
        <translation>اللون، لوحة تراعي عمى الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="90"/>
        <source>Colour, conventional palette</source>
        <translation>اللون، اللوحة المألوفة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="91"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="92"/>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="93"/>
        <source>Centre (latitude, longitude)</source>
        <translation>المركز (خط العرض، خط الطول)</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="94"/>
        <source>Counts as a district of the city</source>
        <translation>يُعدّ من أحياء المدينة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="95"/>
        <source>Area stated, km²</source>
        <translation>المساحة المعلنة، كم²</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="96"/>
        <source>Where the position is from</source>
        <translation>مصدر الموقع</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="97"/>
        <source>May be off by, m</source>
        <translation>هامش الخطأ، م</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="98"/>
        <source>Outline</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="99"/>
        <source>Area of its outline, km²</source>
        <translation>مساحة حدوده، كم²</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="100"/>
        <source>Whose outline</source>
        <translation>مصدر الحدود</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="101"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="102"/>
        <source>Preferred claim</source>
        <translation>الإفادة المفضلة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="103"/>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="115"/>
        <location filename="../../ui/edit/Fields.qml" line="116"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="118"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="118"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="120"/>
        <source>all until then</source>
        <translation>المجموع حتى ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="120"/>
        <source>that day alone</source>
        <translation>ذلك اليوم وحده</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="120"/>
        <source>one incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="122"/>
        <source>exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="122"/>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="122"/>
        <source>the area</source>
        <translation>المنطقة المحيطة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="122"/>
        <source>the region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="125"/>
        <source>coalition</source>
        <translation>تحالف</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="126"/>
        <source>armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="127"/>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="128"/>
        <source>militia</source>
        <translation>ميليشيا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="129"/>
        <source>monitor</source>
        <translation>جهة رصد</translation>
    </message>
    <message>
        <location filename="../../ui/edit/Fields.qml" line="130"/>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="28"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="36"/>
        <source>only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="36"/>
        <location filename="../../ui/events/FilterChips.qml" line="37"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="37"/>
        <source>without: %1</source>
        <translation>من دون: %1</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="38"/>
        <source>%1 of %2 kinds</source>
        <translation>الأنواع: %1 من %2</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="58"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="64"/>
        <source>chosen ground</source>
        <translation>منطقة مختارة</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="70"/>
        <source>told by %1</source>
        <translation>برواية %1</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="77"/>
        <source>graded %1</source>
        <translation>بدرجة %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <location filename="../../ui/events/FilterMenu.qml" line="47"/>
        <source>Kinds of events</source>
        <translation>أنواع الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterMenu.qml" line="54"/>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterMenu.qml" line="74"/>
        <source>only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterMenu.qml" line="89"/>
        <source>All factions</source>
        <translation>كل الفصائل</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterMenu.qml" line="97"/>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterMenu.qml" line="104"/>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <location filename="../../ui/desk/FoundRow.qml" line="21"/>
        <source>Go to %1</source>
        <translation>الذهاب إلى %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/FoundRow.qml" line="24"/>
        <source>faction</source>
        <translation>فصيل</translation>
    </message>
    <message>
        <location filename="../../ui/desk/FoundRow.qml" line="29"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="16"/>
        <source>A day back, a day on</source>
        <translation>يوم إلى الوراء، يوم إلى الأمام</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="16"/>
        <source>Left  Right</source>
        <translation>يسار  يمين</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="17"/>
        <source>Last event, next event</source>
        <translation>الحدث السابق، الحدث التالي</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="17"/>
        <source>Shift Left  Shift Right</source>
        <translation>Shift يسار  Shift يمين</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="18"/>
        <source>Last change of control, next change</source>
        <translation>تغيّر السيطرة السابق، التغيّر التالي</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="18"/>
        <source>Ctrl Left  Ctrl Right</source>
        <translation>Ctrl يسار  Ctrl يمين</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="19"/>
        <source>First day, last day</source>
        <translation>اليوم الأول، اليوم الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="20"/>
        <source>Play, pause</source>
        <translation>تشغيل، إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="21"/>
        <source>Zoom the timeline, show all of it</source>
        <translation>تكبير الخط الزمني وتصغيره، إظهاره كله</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="22"/>
        <source>Move the day compared with or known by</source>
        <translation>تحريك اليوم المقارَن به أو المعروف حتى</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="22"/>
        <source>Alt Left  Alt Right</source>
        <translation>Alt يسار  Alt يمين</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="23"/>
        <source>Choose days: from here, to here</source>
        <translation>اختيار أيام: من هنا، إلى هنا</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="24"/>
        <source>Choose days, or ground on the map</source>
        <translation>اختيار أيام، أو منطقة على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="24"/>
        <source>Shift drag</source>
        <translation>السحب مع Shift</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="25"/>
        <source>Choose what the map shows, let it go</source>
        <translation>اختيار ما تعرضه الخريطة، إلغاء الاختيار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="26"/>
        <source>Let chosen days and ground go</source>
        <translation>إلغاء اختيار الأيام والمنطقة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="26"/>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="27"/>
        <source>Zoom the map</source>
        <translation>تكبير الخريطة وتصغيرها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="28"/>
        <source>Zoom the map to a box</source>
        <translation>تكبير الخريطة إلى إطار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="28"/>
        <source>Ctrl Shift drag</source>
        <translation>السحب مع Ctrl Shift</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="29"/>
        <source>The whole city, the whole map</source>
        <translation>المدينة كلها، الخريطة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="30"/>
        <source>Who held which place</source>
        <translation>من سيطر على أي مكان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="31"/>
        <source>Search events, go to a position</source>
        <translation>البحث في الأحداث والذهاب إلى موقع</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="32"/>
        <source>Tools of the map: choose districts, measure, range rings, draw, borders</source>
        <translation>أدوات الخريطة: اختيار الأحياء، القياس، حلقات المدى، الرسم، الحدود</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="33"/>
        <source>Add a district to those chosen, choose all in view</source>
        <translation>إضافة حي إلى المختارة، اختيار كل ما يظهر</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="33"/>
        <source>Ctrl click  Ctrl A</source>
        <translation>Ctrl نقر  Ctrl A</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="34"/>
        <source>Copy the events chosen in the list</source>
        <translation>نسخ الأحداث المختارة في القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="35"/>
        <source>Compare with another day, with what was known, with one source; stop comparing</source>
        <translation>المقارنة بيوم آخر أو بما كان معروفًا أو بمصدر واحد؛ إنهاء المقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="36"/>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="37"/>
        <source>Add a claim, save the form</source>
        <translation>إضافة إفادة، حفظ الاستمارة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="37"/>
        <source>Ctrl N  Ctrl Enter</source>
        <translation>Ctrl N  Ctrl Enter</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="38"/>
        <source>Undo an edit, redo it</source>
        <translation>التراجع عن تعديل، إعادته</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="39"/>
        <source>Withdraw what is selected</source>
        <translation>سحب ما هو مختار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="39"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="40"/>
        <source>Edit in a table</source>
        <translation>التعديل في جدول</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="41"/>
        <source>Export a picture, copy the map as one</source>
        <translation>تصدير صورة، نسخ الخريطة كصورة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="42"/>
        <source>Scenes: keep and open views</source>
        <translation>المشاهد: حفظ المناظر وفتحها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="43"/>
        <source>Brief: full screen, large type</source>
        <translation>عرض موجز: ملء الشاشة بخط كبير</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="44"/>
        <source>Next and previous scene of a briefing</source>
        <translation>المشهد التالي والسابق في الإحاطة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="44"/>
        <source>Page Down  Page Up</source>
        <translation>Page Down  Page Up</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="45"/>
        <source>Clear the selection, leave the briefing</source>
        <translation>إلغاء التحديد، مغادرة العرض</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="46"/>
        <source>Next and previous part of the window</source>
        <translation>الجزء التالي والسابق من النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="47"/>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="48"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="72"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="72"/>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="80"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <location filename="../../ui/desk/Hint.qml" line="24"/>
        <source>Drag the slider, or press ← → for a day and Space to play. Click a district to see who says what.</source>
        <translation>اسحب المؤشر، أو اضغط ← → للتنقل يومًا واحدًا والمسافة للتشغيل. انقر حيًّا لترى من يقول ماذا.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Hint.qml" line="28"/>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="26"/>
        <source>ordered, the greatest first</source>
        <translation>مرتّب، الأكبر أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="26"/>
        <source>ordered</source>
        <translation>مرتّب</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="66"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="67"/>
        <source>Order by name</source>
        <translation>الترتيب حسب الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="76"/>
        <source>Holder</source>
        <translation>المسيطر</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="77"/>
        <source>Order by who holds it at the date</source>
        <translation>الترتيب حسب المسيطر عليه في التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="107"/>
        <source>Changes</source>
        <translation>التغيّرات</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="108"/>
        <source>Order by how often control changed in the period</source>
        <translation>الترتيب حسب عدد تغيّرات السيطرة في المدة</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="118"/>
        <source>Last change</source>
        <translation>آخر تغيّر</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="119"/>
        <source>Order by the day of the last change</source>
        <translation>الترتيب حسب يوم آخر تغيّر</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="129"/>
        <source>Contested</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryHead.qml" line="130"/>
        <source>Order by the share of the period in which it was contested</source>
        <translation>الترتيب حسب نسبة المدة التي كان فيها محل نزاع</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <location filename="../../ui/history/HistoryRow.qml" line="35"/>
        <source>nothing is reported</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryRow.qml" line="36"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryRow.qml" line="45"/>
        <source>changes: %1</source>
        <translation>التغيّرات: %1</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryRow.qml" line="46"/>
        <source>the last on %1</source>
        <translation>آخرها في %1</translation>
    </message>
    <message>
        <location filename="../../ui/history/HistoryRow.qml" line="47"/>
        <source>contested for %1 of the period</source>
        <translation>محل نزاع في %1 من المدة</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="14"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="48"/>
        <source>What counts now</source>
        <translation>المعتمد الآن</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="48"/>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="49"/>
        <source>undone</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="54"/>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="58"/>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="59"/>
        <source>Import: %1</source>
        <translation>استيراد: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="60"/>
        <source>The data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="71"/>
        <source>Nothing but who says so was changed.</source>
        <translation>لم يتغير سوى من يقول ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="75"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="79"/>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="87"/>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <location filename="../../ui/edit/HistoryView.qml" line="87"/>
        <source>The store knows nothing of it.</source>
        <translation>لا يعرف المخزن شيئًا عنه.</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="45"/>
        <source>The import failed – see why</source>
        <translation>تعذر الاستيراد – انظر السبب</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="46"/>
        <source>Imported – see the result</source>
        <translation>تم الاستيراد – انظر النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="47"/>
        <source>Putting it on the desk …</source>
        <translation>جارٍ إدخاله إلى المكتب …</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="49"/>
        <source>%1 rows</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="50"/>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="62"/>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="62"/>
        <source>Open the import</source>
        <translation>فتح الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="69"/>
        <source>Close</source>
        <translation>انتهيت منه</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportBar.qml" line="69"/>
        <source>Cancel the import; the store stays as it was</source>
        <translation>إلغاء الاستيراد؛ يبقى المخزن كما كان</translation>
    </message>
</context>
<context>
    <name>ImportCategories</name>
    <message>
        <location filename="../../ui/import/ImportCategories.qml" line="20"/>
        <source>What its kinds of events mean</source>
        <translation>معنى أنواع الأحداث فيه</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCategories.qml" line="63"/>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="73"/>
        <source>What the store does not have yet is added, and what the folder says otherwise becomes a new version. Where an id means something else there, nothing is imported.</source>
        <translation>يُضاف ما ليس في المخزن بعد، وما يقوله المجلد على نحو آخر يصبح إصدارًا جديدًا. وإن دلّ معرّف هناك على شيء آخر فلا يُستورد شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="74"/>
        <source>The columns are those of %1, so it is known what each one means.</source>
        <translation>الأعمدة هي أعمدة %1، ومعنى كل منها معروف.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="106"/>
        <source>Load a mapping…</source>
        <translation>تحميل تعيين للأعمدة…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="107"/>
        <source>Use what was said of another file with these columns</source>
        <translation>استخدام ما حُدِّد لملف آخر بهذه الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="111"/>
        <source>Save the mapping…</source>
        <translation>حفظ تعيين الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="132"/>
        <source>Skip this file</source>
        <translation>تخطي هذا الملف</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="132"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="143"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="144"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="155"/>
        <source>Load a mapping</source>
        <translation>تحميل تعيين للأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="156"/>
        <location filename="../../ui/import/ImportCheck.qml" line="172"/>
        <source>Mappings (*.json)</source>
        <translation>تعيينات الأعمدة (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="156"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="169"/>
        <source>Save the mapping</source>
        <translation>حفظ تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>ImportFacts</name>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="55"/>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="55"/>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="58"/>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="69"/>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="75"/>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (العربية)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="78"/>
        <location filename="../../ui/import/ImportFacts.qml" line="116"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="85"/>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="90"/>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="90"/>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="90"/>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="91"/>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="99"/>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="103"/>
        <source>36.2</source>
        <translation>36.2</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="103"/>
        <source>36,2</source>
        <translation>36,2</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="110"/>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="115"/>
        <source>Day first: 31/01</source>
        <translation>اليوم أولًا: 31/01</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="115"/>
        <source>Month first: 01/31</source>
        <translation>الشهر أولًا: 01/31</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="123"/>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="127"/>
        <source>Names of columns</source>
        <translation>أسماء الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="127"/>
        <source>Already data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="134"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
</context>
<context>
    <name>ImportFailed</name>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="36"/>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="58"/>
        <source>The store is as it was.</source>
        <translation>المخزن كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="68"/>
        <source>Back to the choices</source>
        <translation>العودة إلى الخيارات</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="76"/>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="76"/>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="81"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ImportFaults</name>
    <message>
        <location filename="../../ui/import/ImportFaults.qml" line="13"/>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFaults.qml" line="19"/>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <location filename="../../ui/import/ImportMapping.qml" line="23"/>
        <source>Which column is what</source>
        <translation>معنى كل عمود</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportMapping.qml" line="28"/>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportMapping.qml" line="35"/>
        <source>the file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
</context>
<context>
    <name>ImportNamesList</name>
    <message>
        <location filename="../../ui/import/ImportNamesList.qml" line="13"/>
        <source>Not said</source>
        <translation>لم يُحدَّد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportNamesList.qml" line="13"/>
        <source>Nothing here</source>
        <translation>لا مقابل له هنا</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportNamesList.qml" line="17"/>
        <source>Names that are not known here</source>
        <translation>أسماء غير معروفة هنا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportNamesList.qml" line="24"/>
        <source>Apply %n</source>
        <translation>
            <numerusform>تطبيق</numerusform>
            <numerusform>تطبيق (%n)</numerusform>
            <numerusform>تطبيق (%n)</numerusform>
            <numerusform>تطبيق (%n)</numerusform>
            <numerusform>تطبيق (%n)</numerusform>
            <numerusform>تطبيق (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportNamesList.qml" line="24"/>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportNamesList.qml" line="65"/>
        <source>1 event</source>
        <translation>حدث واحد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportNamesList.qml" line="65"/>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <location filename="../../ui/import/ImportPreview.qml" line="41"/>
        <source>The first rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportPreview.qml" line="41"/>
        <source>Its files</source>
        <translation>ملفاته</translation>
    </message>
</context>
<context>
    <name>ImportRejected</name>
    <message>
        <location filename="../../ui/import/ImportRejected.qml" line="17"/>
        <source>Rejected</source>
        <translation>صفوف مرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRejected.qml" line="23"/>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRejected.qml" line="50"/>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRejected.qml" line="83"/>
        <source>and %1 more: save them as CSV</source>
        <translation>و%1 غيرها: احفظها بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRejected.qml" line="91"/>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRejected.qml" line="94"/>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="17"/>
        <source>The import was undone; the data are as they were before.</source>
        <translation>تم التراجع عن الاستيراد؛ والبيانات كما كانت من قبل.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="18"/>
        <source>The events are on the desk.</source>
        <translation>الأحداث الآن في المكتب.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="19"/>
        <source>Not one row could be used.</source>
        <translation>لم يصلح أي صف للاستخدام.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="20"/>
        <source>Nothing new: the store had all of it.</source>
        <translation>لا جديد: كل ما فيه موجود في المخزن.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportResult.qml" line="22"/>
        <source>%n rows had broken characters that were replaced.</source>
        <translation>
            <numerusform>لم تكن في أي صف أحرف تالفة.</numerusform>
            <numerusform>كانت في صف واحد أحرف تالفة واستُبدلت.</numerusform>
            <numerusform>كانت في صفين أحرف تالفة واستُبدلت.</numerusform>
            <numerusform>كانت في %n صفوف أحرف تالفة واستُبدلت.</numerusform>
            <numerusform>كانت في %n صفًا أحرف تالفة واستُبدلت.</numerusform>
            <numerusform>كانت في %n صف أحرف تالفة واستُبدلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportResult.qml" line="23"/>
        <source>%n events of earlier imports from this source are not in this file; they stand as they are.</source>
        <translation>
            <numerusform>لا ينقص في هذا الملف أي حدث من عمليات استيراد سابقة من هذا المصدر.</numerusform>
            <numerusform>حدث واحد من عمليات استيراد سابقة من هذا المصدر ليس في هذا الملف؛ ويبقى كما هو.</numerusform>
            <numerusform>حدثان من عمليات استيراد سابقة من هذا المصدر ليسا في هذا الملف؛ ويبقيان كما هما.</numerusform>
            <numerusform>%n أحداث من عمليات استيراد سابقة من هذا المصدر ليست في هذا الملف؛ وتبقى كما هي.</numerusform>
            <numerusform>%n حدثًا من عمليات استيراد سابقة من هذا المصدر ليست في هذا الملف؛ وتبقى كما هي.</numerusform>
            <numerusform>%n حدث من عمليات استيراد سابقة من هذا المصدر ليست في هذا الملف؛ وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="45"/>
        <source>rows read</source>
        <translation>صفوف مقروءة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="45"/>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="46"/>
        <source>already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="46"/>
        <source>changed</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="47"/>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="119"/>
        <source>Every row could be used, and every name is known.</source>
        <translation>صلحت كل الصفوف للاستخدام، وكل الأسماء معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="138"/>
        <source>Undoing …</source>
        <translation>جارٍ التراجع …</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="138"/>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="145"/>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="145"/>
        <source>Import another…</source>
        <translation>استيراد ملف آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportResult.qml" line="152"/>
        <source>To the desk</source>
        <translation>إلى المكتب</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <location filename="../../ui/import/ImportRun.qml" line="23"/>
        <source>Putting it on the desk …</source>
        <translation>جارٍ إدخاله إلى المكتب …</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRun.qml" line="23"/>
        <source>Importing …</source>
        <translation>جارٍ الاستيراد …</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRun.qml" line="38"/>
        <source>%1 rows</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRun.qml" line="44"/>
        <source>%1 rows a second</source>
        <translation>الصفوف في الثانية: %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRun.qml" line="58"/>
        <source>You can go on working at the desk meanwhile. Cancelling leaves the store as it was.</source>
        <translation>يمكنك متابعة العمل في المكتب في هذه الأثناء. وعند الإلغاء يبقى المخزن كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRun.qml" line="66"/>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportRun.qml" line="74"/>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="62"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportSheet.qml" line="76"/>
        <source>%n more to come</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>يليه ملف واحد</numerusform>
            <numerusform>يليه ملفان</numerusform>
            <numerusform>تليه %n ملفات</numerusform>
            <numerusform>يليه %n ملفًا</numerusform>
            <numerusform>يليه %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="91"/>
        <source>Back to the desk; the import goes on meanwhile</source>
        <translation>العودة إلى المكتب؛ يستمر الاستيراد في هذه الأثناء</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="91"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="101"/>
        <source>As places or areas…</source>
        <translation>كأماكن أو مناطق…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="102"/>
        <source>Points as places, polygons as boundaries, places or areas of control</source>
        <translation>النقاط كأماكن، والمضلعات كحدود أو أماكن أو مناطق سيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="147"/>
        <source>Looking at the file …</source>
        <translation>جارٍ فحص الملف …</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="165"/>
        <source>Files to import</source>
        <translation>ملفات للاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="168"/>
        <source>Tables and maps (*.csv *.tsv *.txt *.geojson *.json *.kml *.kmz *.gpkg *.shp *.zip)</source>
        <translation>جداول وخرائط (*.csv *.tsv *.txt *.geojson *.json *.kml *.kmz *.gpkg *.shp *.zip)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="168"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="14"/>
        <source>ACLED</source>
        <translation>ACLED</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="14"/>
        <source>the CSV export, current and older columns</source>
        <translation>تصدير CSV، بالأعمدة الحالية والأقدم</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="15"/>
        <source>UCDP GED</source>
        <translation>UCDP GED</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="15"/>
        <source>CSV, with low, best and high counts</source>
        <translation>ملف CSV بالأعداد الأدنى والأرجح والأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="16"/>
        <source>Your own table</source>
        <translation>جدول خاص بك</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="16"/>
        <source>CSV or TSV; you say which column is what</source>
        <translation>ملف CSV أو TSV؛ وأنت تحدد معنى كل عمود</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="17"/>
        <source>Maps</source>
        <translation>خرائط</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="17"/>
        <source>GeoJSON, KML, KMZ, GeoPackage, Shapefile</source>
        <translation>صيغ GeoJSON وKML وKMZ وGeoPackage وShapefile</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="18"/>
        <source>Data sets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="18"/>
        <source>a folder dropped here, or its manifest.json</source>
        <translation>مجلد يُفلَت هنا، أو ملفه manifest.json</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="45"/>
        <source>Drop files here, or anywhere on the window</source>
        <translation>أفلت الملفات هنا، أو في أي مكان من النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="52"/>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="93"/>
        <source>%1 is opened for reading only; you will be asked where to put a store that can be written.</source>
        <translation>فُتح %1 للقراءة فقط؛ ستُسأل أين يوضع مخزن تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="94"/>
        <source>Nothing leaves this computer. What is imported can be undone whole.</source>
        <translation>لا يغادر أي شيء هذا الحاسوب. ويمكن التراجع عن كل ما استُورد.</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <location filename="../../ui/import/ImportSteps.qml" line="16"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSteps.qml" line="16"/>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSteps.qml" line="16"/>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSteps.qml" line="16"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSteps.qml" line="20"/>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="20"/>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="25"/>
        <source>The open store, %1</source>
        <translation>المخزن المفتوح، %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="27"/>
        <location filename="../../ui/import/ImportTarget.qml" line="67"/>
        <source>A new store</source>
        <translation>مخزن جديد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="28"/>
        <source>A copy of the open data</source>
        <translation>نسخة من البيانات المفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="40"/>
        <source>The bundled data stay as they came; work on a copy, or begin a store of your own.</source>
        <translation>تبقى البيانات المرفقة كما وردت؛ اعمل على نسخة منها، أو ابدأ مخزنًا خاصًا بك.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="41"/>
        <source>The open store can be read only.</source>
        <translation>المخزن المفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="58"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportTarget.qml" line="70"/>
        <source>Situation Desk stores (*.sitdesk)</source>
        <translation>مخازن Situation Desk (*.sitdesk)</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <location filename="../../db/import/acled.cpp" line="86"/>
        <location filename="../../db/import/mapped.cpp" line="63"/>
        <location filename="../../db/import/ucdp.cpp" line="42"/>
        <source>the id of the event is missing</source>
        <translation>معرّف الحدث ناقص</translation>
    </message>
    <message>
        <location filename="../../db/import/csvreader.cpp" line="108"/>
        <source>a quoted field is opened here and never closed</source>
        <translation>حقل بين علامتي اقتباس يُفتح هنا ولا يُغلق</translation>
    </message>
    <message>
        <location filename="../../db/import/csvreader.cpp" line="132"/>
        <source>a quote stands where none may stand</source>
        <translation>علامة اقتباس في موضع لا يصح فيه</translation>
    </message>
    <message>
        <location filename="../../db/import/csvreader.cpp" line="144"/>
        <location filename="../../db/import/csvreader.cpp" line="181"/>
        <source>the row is longer than %1 bytes</source>
        <translation>الصف أطول من %1 بايت</translation>
    </message>
    <message>
        <location filename="../../db/import/csvreader.cpp" line="146"/>
        <source>the row has a NUL byte</source>
        <translation>في الصف بايت صفري</translation>
    </message>
    <message>
        <location filename="../../db/import/csvreader.cpp" line="148"/>
        <source>the row is not valid UTF-8</source>
        <translation>الصف ليس UTF-8 صحيحًا</translation>
    </message>
    <message>
        <location filename="../../db/import/csvreader.cpp" line="182"/>
        <source>(a quote is opened in it and never closed)</source>
        <translation>(تُفتح فيه علامة اقتباس ولا تُغلق)</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="164"/>
        <source>there is no table in the file</source>
        <translation>لا جدول في الملف</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="166"/>
        <source>a table is text with commas, semicolons or tabs between its columns</source>
        <translation>الجدول نص تفصل بين أعمدته فواصل أو فواصل منقوطة أو علامات جدولة</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="183"/>
        <source>the file has no header; its columns are taken for those of UCDP GED</source>
        <translation>ليس للملف صف عناوين؛ تُعَدّ أعمدته أعمدة UCDP GED</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="188"/>
        <source>the file has no header: its columns are numbered</source>
        <translation>ليس للملف صف عناوين: رُقّمت أعمدته</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="203"/>
        <source>the columns are not those of %1</source>
        <translation>الأعمدة ليست أعمدة %1</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="206"/>
        <source>import it as csv, with a mapping</source>
        <translation>استورده بصيغة csv مع تعيين للأعمدة</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="226"/>
        <source>numbers have a decimal comma</source>
        <translation>للأعداد فاصلة عشرية</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="266"/>
        <source>some dates have the day first, others the month</source>
        <translation>بعض التواريخ يبدأ باليوم وبعضها بالشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="268"/>
        <source>dates have the month first</source>
        <translation>التواريخ تبدأ بالشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="269"/>
        <source>dates have the day first</source>
        <translation>التواريخ تبدأ باليوم</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="271"/>
        <source>dates are taken to have the day first, as ACLED writes them</source>
        <translation>تُعَدّ التواريخ بادئة باليوم كما يكتبها ACLED</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="275"/>
        <source>no date shows whether the day or the month comes first</source>
        <translation>لا يبيّن أي تاريخ أيهما يأتي أولًا، اليوم أم الشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="330"/>
        <source>the file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="340"/>
        <source>this is a workbook or an archive, not a text table</source>
        <translation>هذا مصنّف جداول أو أرشيف، لا جدول نصي</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="342"/>
        <source>unpack it, or save the sheet as CSV</source>
        <translation>فكّ ضغطه، أو احفظ الورقة بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../db/import/eventwriter.cpp" line="226"/>
        <source>the id &quot;%1&quot; stood in the file before, with another content</source>
        <translation>ورد المعرّف &quot;%1&quot; في الملف من قبل بمحتوى آخر</translation>
    </message>
    <message>
        <location filename="../../db/import/geodata.cpp" line="35"/>
        <source>the file is none of GeoJSON, KML, GeoPackage or shapefile, or it is damaged</source>
        <translation>الملف ليس GeoJSON ولا KML ولا GeoPackage ولا shapefile، أو أنه تالف</translation>
    </message>
    <message>
        <location filename="../../db/import/geodata.cpp" line="102"/>
        <source>the file&apos;s coordinate system cannot be brought to WGS84</source>
        <translation>لا يمكن تحويل نظام إحداثيات الملف إلى WGS84</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="57"/>
        <source>the file is damaged after %1 features</source>
        <translation>الملف تالف بعد %1 من المعالم</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="97"/>
        <source>the feature has no position</source>
        <translation>ليس للمعلم موقع</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="105"/>
        <source>the feature is no point, and an event has a point</source>
        <translation>المعلم ليس نقطة، والحدث نقطة</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="109"/>
        <source>the position cannot be brought to WGS84</source>
        <translation>يتعذر تحويل الموقع إلى WGS84</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="201"/>
        <source>there is nothing in the file</source>
        <translation>لا شيء في الملف</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="202"/>
        <source>the file has no layer &quot;%1&quot;</source>
        <translation>ليس في الملف طبقة &quot;%1&quot;</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="34"/>
        <source>the store may not be written</source>
        <translation>لا تجوز الكتابة في المخزن</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="36"/>
        <source>copy it into a folder that you can write to and open it there</source>
        <translation>انسخه إلى مجلد يمكنك الكتابة فيه وافتحه هناك</translation>
    </message>
    <message>
        <location filename="../../db/import/rowimport.cpp" line="94"/>
        <source>the encoding of the file cannot be told</source>
        <translation>يتعذر تحديد ترميز الملف</translation>
    </message>
    <message>
        <location filename="../../db/import/rowimport.cpp" line="95"/>
        <source>say which it is, or save the file as UTF-8</source>
        <translation>حدّد الترميز، أو احفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <location filename="../../db/import/rowimport.cpp" line="100"/>
        <source>the file does not show whether the day or the month comes first in its dates</source>
        <translation>لا يبيّن الملف أيهما يأتي أولًا في تواريخه، اليوم أم الشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/rowimport.cpp" line="102"/>
        <source>say which of the two comes first</source>
        <translation>حدّد أيهما يأتي أولًا</translation>
    </message>
    <message>
        <location filename="../../db/import/rowimport.cpp" line="199"/>
        <source>say with a mapping which column means what</source>
        <translation>حدّد بتعيين للأعمدة معنى كل عمود</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="92"/>
        <source>the store has no import %1</source>
        <translation>ليس في المخزن استيراد %1</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="96"/>
        <source>import %1 was undone before</source>
        <translation>سبق التراجع عن الاستيراد %1</translation>
    </message>
    <message>
        <location filename="../../db/import/archive.cpp" line="67"/>
        <location filename="../../db/import/archive.cpp" line="138"/>
        <source>the archive is damaged</source>
        <translation>الأرشيف تالف</translation>
    </message>
    <message>
        <location filename="../../db/import/archive.cpp" line="79"/>
        <source>the archive has more than %1 entries</source>
        <translation>في الأرشيف أكثر من %1 مُدخل</translation>
    </message>
    <message>
        <location filename="../../db/import/archive.cpp" line="184"/>
        <source>what is in the archive is larger than is allowed</source>
        <translation>محتوى الأرشيف أكبر من المسموح</translation>
    </message>
    <message>
        <location filename="../../db/import/archive.cpp" line="148"/>
        <source>the archive is packed in a way that is not known</source>
        <translation>ضُغط الأرشيف بطريقة غير معروفة</translation>
    </message>
    <message>
        <location filename="../../db/import/archive.cpp" line="188"/>
        <location filename="../../db/import/archive.cpp" line="241"/>
        <source>the temporary folder is full</source>
        <translation>المجلد المؤقت ممتلئ</translation>
    </message>
    <message>
        <location filename="../../db/import/archive.cpp" line="307"/>
        <source>the archive holds no KML, shapefile, GeoPackage or GeoJSON</source>
        <translation>ليس في الأرشيف KML ولا ملف شكل ولا GeoPackage ولا GeoJSON</translation>
    </message>
    <message>
        <location filename="../../db/import/archive.cpp" line="235"/>
        <location filename="../../db/import/archive.cpp" line="312"/>
        <location filename="../../db/import/datasetimport.cpp" line="87"/>
        <source>the temporary folder cannot be written</source>
        <translation>تتعذر الكتابة في المجلد المؤقت</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="56"/>
        <location filename="../../db/import/ucdp.cpp" line="48"/>
        <source>the event ends before it starts</source>
        <translation>ينتهي الحدث قبل أن يبدأ</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="107"/>
        <source>%1 is not a time of day</source>
        <translation>%1 ليس وقتًا من اليوم</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="127"/>
        <source>this is not a point</source>
        <translation>هذه ليست نقطة</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="134"/>
        <source>the row says no position and no place</source>
        <translation>لا يذكر الصف موقعًا ولا مكانًا</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="138"/>
        <source>the store knows no place &quot;%1&quot;, and the row says no position</source>
        <translation>لا يعرف المخزن مكانًا باسم &quot;%1&quot;، ولا يذكر الصف موقعًا</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="143"/>
        <source>the store knows several places &quot;%1&quot;, and the row says no position</source>
        <translation>يعرف المخزن عدة أماكن باسم &quot;%1&quot;، ولا يذكر الصف موقعًا</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="164"/>
        <source>low, best and high are not in order</source>
        <translation>الأدنى والأرجح والأعلى ليست مرتبة</translation>
    </message>
    <message>
        <location filename="../../db/import/mapped.cpp" line="178"/>
        <source>a credibility is a number from 1 to 6</source>
        <translation>درجة المصداقية عدد من 1 إلى 6</translation>
    </message>
    <message>
        <location filename="../../db/import/mapping.cpp" line="233"/>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>ليس في الملف عمود &quot;%1&quot;</translation>
    </message>
    <message>
        <location filename="../../db/import/mapping.cpp" line="237"/>
        <source>no column is known to hold the date</source>
        <translation>لا يُعرف عمود للتاريخ</translation>
    </message>
    <message>
        <location filename="../../db/import/mapping.cpp" line="240"/>
        <source>no column is known to hold a position or a place</source>
        <translation>لا يُعرف عمود للموقع أو المكان</translation>
    </message>
    <message>
        <location filename="../../db/import/mapping.cpp" line="269"/>
        <source>the mapping is not a JSON object: %1</source>
        <translation>تعيين الأعمدة ليس كائن JSON: %1</translation>
    </message>
    <message>
        <location filename="../../db/import/mapping.cpp" line="277"/>
        <source>the mapping has an unknown field &quot;%1&quot;</source>
        <translation>في تعيين الأعمدة حقل مجهول &quot;%1&quot;</translation>
    </message>
    <message>
        <location filename="../../db/import/mapping.cpp" line="285"/>
        <location filename="../../db/import/mapping.cpp" line="294"/>
        <source>the mapping has an unknown category &quot;%1&quot;</source>
        <translation>في تعيين الأعمدة فئة مجهولة &quot;%1&quot;</translation>
    </message>
    <message>
        <location filename="../../db/import/rejectedrows.cpp" line="37"/>
        <source>the file cannot be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
    <message>
        <location filename="../../db/import/rejectedrows.cpp" line="39"/>
        <source>choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <location filename="../../db/import/rowmaker.cpp" line="127"/>
        <source>the row has %1 fields, the header %2</source>
        <translation>في الصف %1 حقلًا، وفي العناوين %2</translation>
    </message>
    <message>
        <location filename="../../db/import/rowmaker.cpp" line="169"/>
        <source>%1 is not a date</source>
        <translation>%1 ليس تاريخًا</translation>
    </message>
    <message>
        <location filename="../../db/import/rowmaker.cpp" line="173"/>
        <source>%1 cannot be the date of an event</source>
        <translation>لا يمكن أن يكون %1 تاريخ حدث</translation>
    </message>
    <message>
        <location filename="../../db/import/rowmaker.cpp" line="182"/>
        <source>%1 is not a latitude</source>
        <translation>%1 ليس خط عرض</translation>
    </message>
    <message>
        <location filename="../../db/import/rowmaker.cpp" line="187"/>
        <source>%1 is not a longitude</source>
        <translation>%1 ليس خط طول</translation>
    </message>
    <message>
        <location filename="../../db/import/rowmaker.cpp" line="197"/>
        <source>%1 is not on Earth</source>
        <translation>%1 ليس على الأرض</translation>
    </message>
    <message>
        <location filename="../../db/import/rowmaker.cpp" line="210"/>
        <source>%1 is not a whole number</source>
        <translation>%1 ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <location filename="../../db/names.cpp" line="154"/>
        <source>the store has no &quot;%1&quot; that a name could stand for</source>
        <translation>ليس في المخزن &quot;%1&quot; ليدل عليه اسم</translation>
    </message>
    <message>
        <location filename="../../db/import/claimmerge.cpp" line="227"/>
        <source>%1: another data set of the store has given this id to something else</source>
        <translation>%1: أعطت مجموعة بيانات أخرى في المخزن هذا المعرّف لشيء آخر</translation>
    </message>
    <message>
        <location filename="../../db/import/datasetimport.cpp" line="34"/>
        <source>this folder holds no data set</source>
        <translation>لا يحوي هذا المجلد مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../db/import/datasetimport.cpp" line="36"/>
        <source>choose a folder with a manifest.json, as &quot;export --format dataset&quot; writes it</source>
        <translation>اختر مجلدًا فيه manifest.json كما يكتبه &quot;export --format dataset&quot;</translation>
    </message>
    <message>
        <location filename="../../db/import/datasetimport.cpp" line="68"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../db/import/datasetimport.cpp" line="68"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../db/import/datasetimport.cpp" line="73"/>
        <source>data set &quot;%1&quot;</source>
        <translation>مجموعة البيانات &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <location filename="../../db/import/datasetimport.cpp" line="290"/>
        <source>the folder cannot be imported, for %n reasons</source>
        <translation>
            <numerusform>لا يمكن استيراد المجلد، ولا سبب لذلك</numerusform>
            <numerusform>لا يمكن استيراد المجلد، لسبب واحد</numerusform>
            <numerusform>لا يمكن استيراد المجلد، لسببين</numerusform>
            <numerusform>لا يمكن استيراد المجلد، لـ %n أسباب</numerusform>
            <numerusform>لا يمكن استيراد المجلد، لـ %n سببًا</numerusform>
            <numerusform>لا يمكن استيراد المجلد، لـ %n سبب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../db/import/datasetimport.cpp" line="289"/>
        <source>the folder cannot be imported: %1</source>
        <translation>لا يمكن استيراد المجلد: %1</translation>
    </message>
    <message>
        <location filename="../../db/import/thingmerge.cpp" line="74"/>
        <source>the store has another source of this id: %1, &quot;%2&quot;</source>
        <translation>في المخزن مصدر آخر بهذا المعرّف: %1، &quot;%2&quot;</translation>
    </message>
    <message>
        <location filename="../../db/import/thingmerge.cpp" line="85"/>
        <source>the store has another faction of this id: %1</source>
        <translation>في المخزن فصيل آخر بهذا المعرّف: %1</translation>
    </message>
    <message>
        <location filename="../../db/import/thingmerge.cpp" line="95"/>
        <source>the store has another place of this id: %1, %2 km from here</source>
        <translation>في المخزن مكان آخر بهذا المعرّف: %1، على بُعد %2 كم من هنا</translation>
    </message>
    <message>
        <location filename="../../db/import/thingmerge.cpp" line="104"/>
        <source>the store has another route of this id: %1</source>
        <translation>في المخزن طريق آخر بهذا المعرّف: %1</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="49"/>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="66"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="110"/>
        <source>undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportsView.qml" line="112"/>
        <source>%n events added</source>
        <translation>
            <numerusform>لم يُضف أي حدث</numerusform>
            <numerusform>أُضيف حدث واحد</numerusform>
            <numerusform>أُضيف حدثان</numerusform>
            <numerusform>أُضيفت %n أحداث</numerusform>
            <numerusform>أُضيف %n حدثًا</numerusform>
            <numerusform>أُضيف %n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportsView.qml" line="113"/>
        <source>%n changed</source>
        <translation>
            <numerusform>لم يُعدَّل أي حدث</numerusform>
            <numerusform>عُدِّل حدث واحد</numerusform>
            <numerusform>عُدِّل حدثان</numerusform>
            <numerusform>عُدِّلت %n أحداث</numerusform>
            <numerusform>عُدِّل %n حدثًا</numerusform>
            <numerusform>عُدِّل %n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportsView.qml" line="114"/>
        <source>%n rejected</source>
        <translation>
            <numerusform>لم يُرفض أي صف</numerusform>
            <numerusform>رُفض صف واحد</numerusform>
            <numerusform>رُفض صفان</numerusform>
            <numerusform>رُفضت %n صفوف</numerusform>
            <numerusform>رُفض %n صفًا</numerusform>
            <numerusform>رُفض %n صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="115"/>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="124"/>
        <source>imported %1 by %2</source>
        <translation>استورده %2 في %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="125"/>
        <source>imported %1</source>
        <translation>استُورد في %1</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="134"/>
        <source>Take all of it off the desk again? What it changed goes back to what it was.</source>
        <translation>أتريد إزالته كله من المكتب؟ ما عدّله يعود إلى ما كان عليه.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="146"/>
        <source>Undo…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="147"/>
        <source>The store is opened for reading only</source>
        <translation>المخزن مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="155"/>
        <source>Undoing …</source>
        <translation>جارٍ التراجع …</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="155"/>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="160"/>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="181"/>
        <source>Nothing was imported into this store yet.</source>
        <translation>لم يُستورد شيء إلى هذا المخزن بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportsView.qml" line="186"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <location filename="../../ui/inspector/InspectorHead.qml" line="29"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>InspectorSection</name>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="29"/>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="30"/>
        <source>Other events there that day</source>
        <translation>أحداث أخرى هناك في ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="30"/>
        <source>Events there</source>
        <translation>أحداث هناك</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="31"/>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="31"/>
        <source>Other statements by the speaker</source>
        <translation>تصريحات أخرى للمتحدث</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="32"/>
        <source>Who held it, as reported</source>
        <translation>من سيطر عليه بحسب التقارير</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="33"/>
        <source>Changes of control</source>
        <translation>تغيّرات السيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="33"/>
        <source>Places reported under its name</source>
        <translation>مواقع أُبلغ عنها باسمه</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="34"/>
        <source>Open or cut, as reported</source>
        <translation>مفتوح أو مقطوع بحسب التقارير</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="35"/>
        <source>The figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="35"/>
        <source>Figures reported</source>
        <translation>أرقام أُبلغ عنها</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="36"/>
        <source>Other counts; never added up</source>
        <translation>حصائل أخرى؛ لا تُجمع أبدًا</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="37"/>
        <source>Related factions</source>
        <translation>فصائل ذات صلة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="119"/>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inspector/InspectorSection.qml" line="119"/>
        <source>Show all %n</source>
        <translation>
            <numerusform>إظهار الكل</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorView</name>
    <message>
        <location filename="../../ui/inspector/InspectorView.qml" line="91"/>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorView.qml" line="92"/>
        <source>What each claimant says, beside the others</source>
        <translation>ما تقوله كل جهة إلى جانب غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorView.qml" line="100"/>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorView.qml" line="101"/>
        <source>Who held which place, day by day</source>
        <translation>من سيطر على أي مكان، يومًا بيوم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorView.qml" line="133"/>
        <source>Nothing was reported about this in the data loaded.</source>
        <translation>لم يُبلَّغ عن شيء بشأن هذا في البيانات المحمّلة.</translation>
    </message>
</context>
<context>
    <name>KnownPop</name>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="16"/>
        <source>Reported by</source>
        <translation>المبلَّغ عنه حتى</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="19"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="20"/>
        <source>That day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="21"/>
        <source>One day</source>
        <translation>يوم بعينه</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="38"/>
        <source>A day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="51"/>
        <source>A day later</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="55"/>
        <source>Graded at least</source>
        <translation>الدرجة الدنيا</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="62"/>
        <source>The lowest grade of a claim that counts</source>
        <translation>أدنى درجة يُعتدّ بها من الروايات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="66"/>
        <source>And those that cannot be judged (6)</source>
        <translation>وكذلك ما لا يمكن الحكم عليه (6)</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="70"/>
        <source>As told by</source>
        <translation>برواية</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="74"/>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="78"/>
        <source>Whose claims make the picture</source>
        <translation>من رواياته تتكوّن الصورة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="84"/>
        <source>All that is known now</source>
        <translation>كل المعروف الآن</translation>
    </message>
</context>
<context>
    <name>LayerPop</name>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="17"/>
        <source>Colour by</source>
        <translation>التلوين حسب</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="20"/>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="21"/>
        <source>Faction</source>
        <translation>الفصيل</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="22"/>
        <source>Bloc</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="27"/>
        <source>Palette</source>
        <translation>لوحة الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="30"/>
        <source>Colour-blind safe</source>
        <translation>ملائمة لعمى الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="31"/>
        <source>Conventional</source>
        <translation>المتعارف عليها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="36"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="37"/>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="38"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="39"/>
        <source>Roads and rivers</source>
        <translation>الطرق والأنهار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="40"/>
        <source>Front line</source>
        <translation>خط الجبهة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="41"/>
        <source>Grid of degrees</source>
        <translation>شبكة الدرجات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="42"/>
        <source>Events on the map</source>
        <translation>الأحداث على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="47"/>
        <source>Of the day</source>
        <translation>في اليوم المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="48"/>
        <source>Of the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="49"/>
        <source>Of the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="50"/>
        <source>Of the days chosen</source>
        <translation>في الأيام المختارة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="51"/>
        <source>Of all days up to the date</source>
        <translation>في كل الأيام حتى التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="55"/>
        <source>Which events the map shows</source>
        <translation>الأحداث التي تعرضها الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="57"/>
        <source>Where they are many</source>
        <translation>حيث تكثر الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="61"/>
        <source>Heat</source>
        <translation>كثافة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="61"/>
        <source>How many events near each place</source>
        <translation>عدد الأحداث قرب كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="62"/>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="62"/>
        <source>A dot where there are events, the larger the more</source>
        <translation>نقطة حيث توجد أحداث، وتكبر بكثرتها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="70"/>
        <source>By number</source>
        <translation>حسب العدد</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="71"/>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="72"/>
        <source>By side</source>
        <translation>حسب الطرف</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="72"/>
        <source>The side of the first actor that an event names</source>
        <translation>طرف أول جهة يذكرها الحدث</translation>
    </message>
</context>
<context>
    <name>LinkPrompt</name>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="50"/>
        <source>Open this page in the browser?</source>
        <translation>أتريد فتح هذه الصفحة في المتصفح؟</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="50"/>
        <source>This address is not opened</source>
        <translation>لا يُفتح هذا العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="57"/>
        <source>It leads to %1. The site will see that you visit it.</source>
        <translation>يقود إلى %1. سيعلم الموقع بزيارتك.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="58"/>
        <source>Only web addresses, http and https, are opened from here.</source>
        <translation>لا تُفتح من هنا إلا عناوين الويب، http وhttps.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="88"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="88"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="92"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/LinkPrompt.qml" line="102"/>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="17"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="17"/>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="18"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="18"/>
        <source>First party</source>
        <translation>الطرف الأول</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="19"/>
        <source>Killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="28"/>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="40"/>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="40"/>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="44"/>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="48"/>
        <source>Two lines</source>
        <translation>سطران</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="48"/>
        <source>One line, with columns</source>
        <translation>سطر واحد بأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="62"/>
        <source>no room</source>
        <translation>لا متسع</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="71"/>
        <source>Take it elsewhere</source>
        <translation>نقل القائمة إلى خارج البرنامج</translation>
    </message>
    <message>
        <location filename="../../ui/events/ListMenu.qml" line="76"/>
        <source>Copy the rows chosen</source>
        <translation>نسخ الصفوف المختارة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/ListMenu.qml" line="88"/>
        <source>Save these %n events…</source>
        <translation>
            <numerusform>حفظ هذه الأحداث…</numerusform>
            <numerusform>حفظ هذا الحدث…</numerusform>
            <numerusform>حفظ هذين الحدثين…</numerusform>
            <numerusform>حفظ هذه الأحداث (%n)…</numerusform>
            <numerusform>حفظ هذه الأحداث (%n)…</numerusform>
            <numerusform>حفظ هذه الأحداث (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadView</name>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="41"/>
        <source>This store was not opened</source>
        <translation>لم يُفتح هذا المخزن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="62"/>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="62"/>
        <source>Open the bundled data</source>
        <translation>فتح البيانات المرفقة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="78"/>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="92"/>
        <source>This file was not opened here before, so all of it is checked first.</source>
        <translation>لم يُفتح هذا الملف هنا من قبل، لذلك يُفحص كله أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="98"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../../ui/desk/Main.qml" line="33"/>
        <source>%1 – Situation Desk</source>
        <translation>%1 – Situation Desk</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="33"/>
        <source>Situation Desk</source>
        <translation>Situation Desk</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="64"/>
        <location filename="../../ui/desk/Main.qml" line="68"/>
        <source>An import is under way. Opening another store cancels it; the store it goes into stays as it was.</source>
        <translation>هناك استيراد جارٍ. فتح مخزن آخر يلغيه؛ ويبقى المخزن الذي يُستورد إليه كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="65"/>
        <location filename="../../ui/desk/Main.qml" line="69"/>
        <source>Cancel it and open</source>
        <translation>إلغاؤه والفتح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="101"/>
        <source>An import is under way. Closing the program cancels it; the store stays as it was.</source>
        <translation>هناك استيراد جارٍ. إغلاق البرنامج يلغيه؛ ويبقى المخزن كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="102"/>
        <source>Cancel it and close</source>
        <translation>إلغاؤه والإغلاق</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="37"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="40"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="41"/>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="49"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="50"/>
        <location filename="../../ui/map/MapCard.qml" line="61"/>
        <source>Nothing reported by this date</source>
        <translation>لم يُبلَّغ عن شيء حتى هذا التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="51"/>
        <location filename="../../ui/map/MapCard.qml" line="72"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="69"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="79"/>
        <source>no report about this stretch</source>
        <translation>لا تقرير عن هذا المقطع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="86"/>
        <source>Events here: %1</source>
        <translation>الأحداث هنا: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="88"/>
        <location filename="../../ui/map/MapCard.qml" line="96"/>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="93"/>
        <source>1 event here</source>
        <translation>حدث واحد هنا</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="93"/>
        <source>%1 events here</source>
        <translation>الأحداث هنا: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="62"/>
        <location filename="../../ui/map/MapCard.qml" line="95"/>
        <location filename="../../ui/map/MapCard.qml" line="97"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MapDensityKey</name>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="20"/>
        <location filename="../../ui/map/MapDensityKey.qml" line="21"/>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="21"/>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="26"/>
        <location filename="../../ui/map/MapDensityKey.qml" line="27"/>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="28"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="32"/>
        <source>nobody named</source>
        <translation>بلا طرف مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="56"/>
        <source>Events in view: %1</source>
        <translation>الأحداث الظاهرة: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="118"/>
        <source>events in a square of %1</source>
        <translation>أحداث في مربع ضلعه %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapDensityKey.qml" line="119"/>
        <source>events within about %1</source>
        <translation>أحداث ضمن نحو %1</translation>
    </message>
</context>
<context>
    <name>MapExtent</name>
    <message>
        <location filename="../../ui/map/MapExtent.qml" line="41"/>
        <source>Let the chosen ground go</source>
        <translation>إلغاء اختيار المنطقة</translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="67"/>
        <source>schematic cells, not boundaries</source>
        <translation>خلايا تخطيطية، وليست حدودًا</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="68"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/map/MapFoot.qml" line="69"/>
        <source>boundaries: %1; schematic: %n cells</source>
        <translation>
            <numerusform>الحدود: %1</numerusform>
            <numerusform>الحدود: %1؛ والتخطيطي: خلية واحدة</numerusform>
            <numerusform>الحدود: %1؛ والتخطيطي: خليتان</numerusform>
            <numerusform>الحدود: %1؛ والتخطيطي: %n خلايا</numerusform>
            <numerusform>الحدود: %1؛ والتخطيطي: %n خلية</numerusform>
            <numerusform>الحدود: %1؛ والتخطيطي: %n خلية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="70"/>
        <source>boundaries: %1</source>
        <translation>الحدود: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="82"/>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="82"/>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="52"/>
        <source>no source names the place</source>
        <translation>لا مصدر يذكر المكان</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="53"/>
        <source>contested</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="54"/>
        <source>unclear who holds it</source>
        <translation>السيطرة غير واضحة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="55"/>
        <source>withdrawn from</source>
        <translation>جرى الانسحاب منه</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="56"/>
        <source>nothing reported</source>
        <translation>لم يُبلَّغ عن شيء</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="57"/>
        <source>front line</source>
        <translation>خط الجبهة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="58"/>
        <source>road open</source>
        <translation>طريق مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="59"/>
        <source>road contested</source>
        <translation>طريق محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="60"/>
        <source>road cut</source>
        <translation>طريق مقطوع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="61"/>
        <source>railway</source>
        <translation>سكة حديد</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="62"/>
        <source>river</source>
        <translation>نهر</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="76"/>
        <location filename="../../ui/map/MapLegend.qml" line="100"/>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="88"/>
        <source>Fold the legend</source>
        <translation>طي مفتاح الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="88"/>
        <source>Open the legend</source>
        <translation>فتح مفتاح الخريطة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/map/MapLegend.qml" line="144"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="144"/>
        <source>show fewer</source>
        <translation>عرض عدد أقل</translation>
    </message>
</context>
<context>
    <name>MapMeasures</name>
    <message>
        <location filename="../../ui/items/toolpaint.cpp" line="42"/>
        <location filename="../../ui/items/toolpaint.cpp" line="48"/>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <location filename="../../ui/items/toolpaint.cpp" line="43"/>
        <location filename="../../ui/items/toolpaint.cpp" line="49"/>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <location filename="../../ui/items/toolpaint.cpp" line="55"/>
        <source>%1 m²</source>
        <translation>%1 م²</translation>
    </message>
    <message>
        <location filename="../../ui/items/toolpaint.cpp" line="56"/>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="48"/>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="55"/>
        <source>%1: %2 (contested: %3)</source>
        <translation>%1: %2 (محل نزاع: %3)</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="56"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="58"/>
        <source>Places by holder on %1. %2.</source>
        <translation>المواقع بحسب المسيطر في %1. %2.</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="452"/>
        <source>Events without a precise place: %1</source>
        <translation>أحداث بلا موقع محدد: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="486"/>
        <source>No store is open, so there is nothing to draw.</source>
        <translation>لا مخزن مفتوح، فلا شيء لعرضه.</translation>
    </message>
</context>
<context>
    <name>MapToolCard</name>
    <message>
        <location filename="../../ui/map/MapToolCard.qml" line="12"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapToolCard.qml" line="54"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="31"/>
        <source>Nearer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="38"/>
        <source>Further away</source>
        <translation>تبعيد</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="45"/>
        <source>Show all of %1</source>
        <translation>إظهار %1 بكاملها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="45"/>
        <source>Show the city</source>
        <translation>إظهار المدينة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="51"/>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="57"/>
        <source>Back to the opening view</source>
        <translation>العودة إلى العرض الأول</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="65"/>
        <source>Choose districts together</source>
        <translation>اختيار عدة أحياء معًا</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="66"/>
        <source>Measure distances and areas</source>
        <translation>قياس المسافات والمساحات</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="67"/>
        <source>Range rings</source>
        <translation>حلقات المدى</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="68"/>
        <source>Draw on the map</source>
        <translation>الرسم على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="69"/>
        <source>Draw and change borders</source>
        <translation>رسم الحدود وتغييرها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="84"/>
        <source>Who held which place, day by day</source>
        <translation>من سيطر على أي مكان، يومًا بيوم</translation>
    </message>
</context>
<context>
    <name>MarkKey</name>
    <message>
        <location filename="../../ui/compare/MarkKey.qml" line="20"/>
        <source>Left half: %1. Right half: %2.</source>
        <translation>النصف الأيسر: %1. النصف الأيمن: %2.</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="14"/>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="18"/>
        <source>Click the points of a way. Three or more enclose an area.</source>
        <translation>انقر نقاط المسار. ثلاث نقاط أو أكثر تحيط بمساحة.</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="19"/>
        <source>Click the next point. Backspace takes the last one back.</source>
        <translation>انقر النقطة التالية. يزيل مفتاح التراجع النقطة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="40"/>
        <source>Leg %1</source>
        <translation>القطعة %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="56"/>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="63"/>
        <source>Enclosed area</source>
        <translation>المساحة المحاطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="72"/>
        <source>Take the last point back</source>
        <translation>إزالة النقطة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="73"/>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="79"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="80"/>
        <source>Copy distances, bearings and positions as text</source>
        <translation>نسخ المسافات والاتجاهات والمواقع نصًّا</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="87"/>
        <source>Keep the way on the map, with its length</source>
        <translation>إبقاء المسار على الخريطة مع طوله</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="94"/>
        <source>Keep the enclosed area on the map, with its size</source>
        <translation>إبقاء المنطقة المحصورة على الخريطة مع مساحتها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MeasureCard.qml" line="99"/>
        <source>Measure anew</source>
        <translation>قياس من جديد</translation>
    </message>
</context>
<context>
    <name>MenuPop</name>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="31"/>
        <source>Open a store…</source>
        <translation>فتح مخزن…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="40"/>
        <source>Open the bundled data</source>
        <translation>فتح البيانات المرفقة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="50"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="61"/>
        <source>Imports…</source>
        <translation>عمليات الاستيراد…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="71"/>
        <source>Who held which place</source>
        <translation>من سيطر على أي مكان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="82"/>
        <source>Boundaries and places…</source>
        <translation>الحدود والأماكن…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="92"/>
        <source>Export picture…</source>
        <translation>تصدير صورة…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="103"/>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="113"/>
        <source>Export data…</source>
        <translation>تصدير البيانات…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="123"/>
        <source>Scenes…</source>
        <translation>المشاهد…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="130"/>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="134"/>
        <location filename="../../ui/desk/MenuPop.qml" line="145"/>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="135"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="136"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="141"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="152"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="156"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="166"/>
        <source>About the program and the data</source>
        <translation>حول البرنامج والبيانات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="180"/>
        <source>Open a store</source>
        <translation>فتح مخزن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="181"/>
        <source>Situation Desk stores (*.sitdesk)</source>
        <translation>مخازن Situation Desk (*.sitdesk)</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="181"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../ui/desk/Notice.qml" line="66"/>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="29"/>
        <source>Add a district…</source>
        <translation>إضافة حي…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="29"/>
        <source>Choose a place…</source>
        <translation>اختر مكانًا…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="30"/>
        <source>Choose a faction…</source>
        <translation>اختر فصيلًا…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="31"/>
        <source>Choose a road…</source>
        <translation>اختر طريقًا…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="32"/>
        <source>Choose a source…</source>
        <translation>اختر مصدرًا…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="61"/>
        <source>%1. Click to take it out.</source>
        <translation>%1. انقر لإخراجه.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="61"/>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="99"/>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="145"/>
        <source>Find by any name</source>
        <translation>ابحث بأي اسم</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="212"/>
        <source>Nothing has that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="222"/>
        <source>New source…</source>
        <translation>مصدر جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="222"/>
        <source>New faction…</source>
        <translation>فصيل جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/edit/PickField.qml" line="222"/>
        <source>New place…</source>
        <translation>مكان جديد…</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="88"/>
        <location filename="../../ui/picture/PictureSheet.qml" line="160"/>
        <source>Situation report</source>
        <translation>تقرير الوضع</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="88"/>
        <source>Export picture</source>
        <translation>تصدير صورة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="98"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="117"/>
        <source>What it will look like</source>
        <translation>كيف ستبدو</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="125"/>
        <source>The first page; pages in all: %1</source>
        <translation>الصفحة الأولى؛ عدد الصفحات: %1</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="148"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="153"/>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="154"/>
        <source>Casualties, so far</source>
        <translation>الضحايا حتى الآن</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="155"/>
        <source>Casualties, each day</source>
        <translation>الضحايا في كل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="156"/>
        <source>Casualties, by claimant</source>
        <translation>الضحايا بحسب الجهة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="157"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="158"/>
        <source>Who holds what</source>
        <translation>من يسيطر على ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="159"/>
        <source>The whole desk</source>
        <translation>المكتب كله</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="165"/>
        <source>Ground</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="168"/>
        <source>As on the screen</source>
        <translation>كما على الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="168"/>
        <source>The city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="176"/>
        <source>What is drawn on the map</source>
        <translation>ما رُسم على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="180"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="187"/>
        <source>What changed after</source>
        <translation>ما تغيّر بعد</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="193"/>
        <source>A day earlier</source>
        <translation>يوم أبكر</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="204"/>
        <source>A day later</source>
        <translation>يوم لاحق</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="209"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="214"/>
        <source>Shapes and text, for print</source>
        <translation>أشكال ونص، للطباعة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="215"/>
        <source>Shapes and text, for drawing programs</source>
        <translation>أشكال ونص، لبرامج الرسم</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="216"/>
        <source>Pixels, for slides and messages</source>
        <translation>بكسلات، للشرائح والرسائل</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="221"/>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="225"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="226"/>
        <source>Slide 16:9</source>
        <translation>شريحة 16:9</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="227"/>
        <source>By pixels</source>
        <translation>بالبكسل</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="233"/>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="233"/>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="242"/>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="250"/>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="256"/>
        <source>Dots per inch</source>
        <translation>نقاط في البوصة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="263"/>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="265"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="265"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="269"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="303"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="313"/>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="324"/>
        <source>Copy as a picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="336"/>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/picture/PictureSheet.qml" line="336"/>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <location filename="../../ui/map/PinCard.qml" line="16"/>
        <source>Pin</source>
        <translation>دبوس</translation>
    </message>
    <message>
        <location filename="../../ui/map/PinCard.qml" line="17"/>
        <source>Remove the pin</source>
        <translation>إزالة الدبوس</translation>
    </message>
    <message>
        <location filename="../../ui/map/PinCard.qml" line="21"/>
        <source>Degrees</source>
        <translation>درجات</translation>
    </message>
    <message>
        <location filename="../../ui/map/PinCard.qml" line="22"/>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <location filename="../../ui/map/PinCard.qml" line="35"/>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/PinCard.qml" line="55"/>
        <source>Click to copy</source>
        <translation>انقر للنسخ</translation>
    </message>
</context>
<context>
    <name>PinLine</name>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="50"/>
        <source>Take the pin back</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="59"/>
        <source>Pin…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="60"/>
        <source>Mark it as the one you prefer; what each claimant says stays as it is</source>
        <translation>وسمها بأنها المفضَّلة لديك؛ ويبقى ما تقوله كل جهة كما هو</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="61"/>
        <source>Prefer it to the claims that are equal in time</source>
        <translation>تفضيلها على الإفادات المتساوية معها في الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="62"/>
        <source>A pin decides only between claims from the same moment, reported on the same day; this one has no equal.</source>
        <translation>لا يحسم التثبيت إلا بين إفادات من الوقت نفسه أُبلغ عنها في اليوم نفسه؛ وهذه لا نظير لها.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="75"/>
        <source>It has no equal in time, so the pin changes nothing on the map now.</source>
        <translation>لا نظير لها في الزمن، فلن يغيّر التثبيت شيئًا على الخريطة الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="82"/>
        <source>Why this one</source>
        <translation>لماذا هذه</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="95"/>
        <source>Pin it</source>
        <translation>ثبّتها</translation>
    </message>
    <message>
        <location filename="../../ui/claims/PinLine.qml" line="100"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PlaceHistory</name>
    <message>
        <location filename="../../ui/history/PlaceHistory.qml" line="16"/>
        <source>Who held it over the period</source>
        <translation>من سيطر عليه خلال المدة</translation>
    </message>
</context>
<context>
    <name>PlaceStrips</name>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="43"/>
        <source>Who held the map</source>
        <translation>من سيطر على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="44"/>
        <source>Who held %1</source>
        <translation>من سيطر على %1</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="51"/>
        <source>Find a place</source>
        <translation>ابحث عن مكان</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="63"/>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="63"/>
        <source>The districts of the city only</source>
        <translation>أحياء المدينة وحدها</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="64"/>
        <source>Whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="64"/>
        <source>Every place on the map</source>
        <translation>كل مكان على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="75"/>
        <source>Back to the map</source>
        <translation>العودة إلى الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="200"/>
        <source>Nothing is loaded yet.</source>
        <translation>لم يُحمَّل شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="201"/>
        <source>No place is called that.</source>
        <translation>لا مكان بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="202"/>
        <source>This data set names no places.</source>
        <translation>لا تسمّي هذه البيانات أي مكان.</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="203"/>
        <source>This data set names no districts of a city; the whole map may show places.</source>
        <translation>لا تسمّي هذه البيانات أحياء مدينة؛ قد تعرض الخريطة كلها أماكن.</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="240"/>
        <source>held</source>
        <translation>مسيطر عليه</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="241"/>
        <source>contested</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="242"/>
        <source>held, less sure</source>
        <translation>مسيطر عليه، بيقين أقل</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="243"/>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="244"/>
        <source>withdrawn from</source>
        <translation>جرى الانسحاب منه</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="245"/>
        <source>nothing reported</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/history/PlaceStrips.qml" line="253"/>
        <source>Enter: the next change of the place</source>
        <translation>Enter: التغيّر التالي في المكان</translation>
    </message>
</context>
<context>
    <name>PositionText</name>
    <message>
        <location filename="../../db/position.cpp" line="126"/>
        <source>an MGRS position has as many digits east as north</source>
        <translation>في موقع MGRS عدد أرقام الشرق مثل عدد أرقام الشمال</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="127"/>
        <source>for example 37S CA 3224 0791</source>
        <translation>مثلًا 37S CA 3224 0791</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="130"/>
        <source>an MGRS position has at most five digits each way</source>
        <translation>في موقع MGRS خمسة أرقام على الأكثر لكل جهة</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="141"/>
        <source>the grid has no square %1</source>
        <translation>ليس في الشبكة مربع %1</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="169"/>
        <source>these metres do not lie near the pole</source>
        <translation>هذه الأمتار ليست قرب القطب</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="180"/>
        <source>UTM zones go from 1 to 60, this says %1</source>
        <translation>مناطق UTM من 1 إلى 60، وهذا يقول %1</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="202"/>
        <source>these metres do not lie in zone %1%2</source>
        <translation>هذه الأمتار ليست في المنطقة %1%2</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="203"/>
        <source>UTM gives metres east and then metres north, for example 37S 332240 4007912</source>
        <translation>يعطي UTM الأمتار شرقًا ثم الأمتار شمالًا، مثلًا 37S 332240 4007912</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="233"/>
        <source>“%1” is no angle</source>
        <translation>«%1» ليست زاوية</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="234"/>
        <source>for example 36.2021, 37.1343 or 36°12′07″N 37°08′03″E</source>
        <translation>مثلًا 36.2021, 37.1343 أو 36°12′07″N 37°08′03″E</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="247"/>
        <source>“%1” has two compass letters</source>
        <translation>في «%1» حرفا جهة</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="257"/>
        <source>only the last part of an angle can have decimals</source>
        <translation>الكسور في الجزء الأخير من الزاوية وحده</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="261"/>
        <source>minutes and seconds stay below 60</source>
        <translation>الدقائق والثواني أقل من 60</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="266"/>
        <source>a minus sign and a compass letter contradict each other</source>
        <translation>إشارة الناقص وحرف الجهة يتعارضان</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="312"/>
        <source>it cannot be told where the second angle begins</source>
        <translation>لا يُعرف أين تبدأ الزاوية الثانية</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="313"/>
        <source>put a comma between latitude and longitude</source>
        <translation>ضع فاصلة بين خط العرض وخط الطول</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="326"/>
        <source>both angles go the same way</source>
        <translation>الزاويتان في الاتجاه نفسه</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="333"/>
        <source>latitude goes no further than 90 degrees, this says %1</source>
        <translation>لا يتجاوز خط العرض 90 درجة، وهذا يقول %1</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="335"/>
        <source>latitude goes first, or say which is which with N and E</source>
        <translation>خط العرض أولًا، أو ميّز بينهما بحرفي N وE</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="338"/>
        <source>longitude goes no further than 180 degrees, this says %1</source>
        <translation>لا يتجاوز خط الطول 180 درجة، وهذا يقول %1</translation>
    </message>
    <message>
        <location filename="../../db/position.cpp" line="378"/>
        <source>this is too long for a position</source>
        <translation>هذا أطول من أن يكون موقعًا</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="21"/>
        <source>Range rings</source>
        <translation>حلقات المدى</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="23"/>
        <source>Click the middle of the rings. Drag a middle to move its rings.</source>
        <translation>انقر مركز الحلقات. اسحب المركز لتنقل حلقاته.</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="27"/>
        <source>Radii in km: 5, 10, 20</source>
        <translation>أنصاف الأقطار بالكيلومتر: 5, 10, 20</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="34"/>
        <source>Type radii from 0.001 to 1000 km with commas between them.</source>
        <translation>اكتب أنصاف أقطار من 0.001 إلى 1000 كم بينها فواصل.</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="50"/>
        <source>Around %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="57"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="63"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="64"/>
        <source>Remove the rings whose middle is chosen</source>
        <translation>إزالة الحلقات التي اختير مركزها</translation>
    </message>
    <message>
        <location filename="../../ui/map/RingCard.qml" line="65"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <location filename="../../ui/theme/Say.qml" line="136"/>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="137"/>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="141"/>
        <location filename="../../ui/theme/Say.qml" line="146"/>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="142"/>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="150"/>
        <source>confirmed by other sources</source>
        <translation>مؤكد من مصادر أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="151"/>
        <source>probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="152"/>
        <source>possibly true</source>
        <translation>ربما صحيح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="153"/>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="154"/>
        <source>improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="155"/>
        <source>cannot be judged</source>
        <translation>لا يمكن تقديره</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="161"/>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="162"/>
        <source>usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="163"/>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="164"/>
        <source>not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="165"/>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="166"/>
        <source>reliability cannot be judged</source>
        <translation>لا يمكن تقدير موثوقيته</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="180"/>
        <source>held</source>
        <translation>مسيطر عليه</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="181"/>
        <location filename="../../ui/theme/Say.qml" line="191"/>
        <source>contested</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="182"/>
        <source>withdrawn from</source>
        <translation>جرى الانسحاب منه</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="183"/>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="189"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="190"/>
        <source>cut</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="192"/>
        <source>no report</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="197"/>
        <source>Ground advance</source>
        <translation>تقدم بري</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="198"/>
        <source>Territory captured</source>
        <translation>سيطرة على أرض</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="199"/>
        <source>Withdrawal</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="200"/>
        <source>Clash</source>
        <translation>اشتباك</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="201"/>
        <source>Air strike</source>
        <translation>غارة جوية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="202"/>
        <source>Shelling</source>
        <translation>قصف</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="203"/>
        <source>Drone strike</source>
        <translation>ضربة بمسيّرة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="204"/>
        <source>Explosion</source>
        <translation>انفجار</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="205"/>
        <source>Violence against civilians</source>
        <translation>عنف ضد المدنيين</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="206"/>
        <source>Protest or riot</source>
        <translation>احتجاج أو شغب</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="207"/>
        <source>Diplomacy</source>
        <translation>دبلوماسية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="208"/>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="209"/>
        <location filename="../../ui/theme/Say.qml" line="276"/>
        <source>Humanitarian</source>
        <translation>إنساني</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="210"/>
        <source>Displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="211"/>
        <source>Infrastructure</source>
        <translation>بنية تحتية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="212"/>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="218"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="219"/>
        <source>Civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="220"/>
        <source>Opposition fighters</source>
        <translation>مقاتلو المعارضة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="221"/>
        <source>Government and allied</source>
        <translation>القوات الحكومية وحلفاؤها</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="222"/>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="223"/>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="224"/>
        <location filename="../../ui/theme/Say.qml" line="242"/>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="82"/>
        <location filename="../../ui/theme/Say.qml" line="230"/>
        <source>Killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="60"/>
        <source>ACLED</source>
        <translation>ACLED</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="61"/>
        <source>UCDP GED</source>
        <translation>UCDP GED</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="62"/>
        <source>Map data</source>
        <translation>بيانات خرائط</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="63"/>
        <source>Data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="64"/>
        <source>Your own table</source>
        <translation>جدول خاص بك</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="70"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="71"/>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="72"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="73"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="74"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="75"/>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="76"/>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="77"/>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="78"/>
        <source>Point (WKT)</source>
        <translation>نقطة (WKT)</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="79"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="80"/>
        <source>First party</source>
        <translation>الطرف الأول</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="81"/>
        <source>Second party</source>
        <translation>الطرف الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="83"/>
        <source>Killed, at least</source>
        <translation>قتلى، على الأقل</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="84"/>
        <source>Killed, at most</source>
        <translation>قتلى، على الأكثر</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="85"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="86"/>
        <source>Event id</source>
        <translation>معرّف الصف</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="87"/>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="96"/>
        <source>%1 s left</source>
        <translation>المتبقي: %1 ث</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="97"/>
        <source>%1 min left</source>
        <translation>المتبقي: %1 د</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="175"/>
        <source>Pinned by %1 on %2: %3</source>
        <translation>ثبّتها %1 في %2: %3</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="176"/>
        <source>Pinned on %1: %2</source>
        <translation>ثُبّتت في %1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="231"/>
        <source>Injured</source>
        <translation>جرحى</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="232"/>
        <source>Displaced</source>
        <translation>نازحون</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="238"/>
        <source>Government side</source>
        <translation>الجانب الحكومي</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="239"/>
        <source>Opposition</source>
        <translation>المعارضة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="240"/>
        <source>Kurdish-led</source>
        <translation>بقيادة كردية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="241"/>
        <source>Foreign states</source>
        <translation>دول أجنبية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="248"/>
        <source>city</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="249"/>
        <source>town</source>
        <translation>بلدة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="250"/>
        <source>village</source>
        <translation>قرية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="251"/>
        <source>suburb</source>
        <translation>ضاحية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="252"/>
        <source>neighbourhood</source>
        <translation>حي</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="253"/>
        <source>landmark</source>
        <translation>معلم</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="254"/>
        <source>road junction</source>
        <translation>مفترق طرق</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="255"/>
        <source>military site</source>
        <translation>موقع عسكري</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="256"/>
        <source>industrial zone</source>
        <translation>منطقة صناعية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="257"/>
        <source>airport</source>
        <translation>مطار</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="258"/>
        <source>area</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="259"/>
        <source>locality</source>
        <translation>موضع</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="265"/>
        <source>motorway</source>
        <translation>طريق سريع</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="266"/>
        <source>road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="267"/>
        <source>railway</source>
        <translation>سكة حديد</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="268"/>
        <source>river</source>
        <translation>نهر</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="274"/>
        <source>Ground</source>
        <translation>بري</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="275"/>
        <source>Air and fire</source>
        <translation>جو ونيران</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="277"/>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="40"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="85"/>
        <source> · as known that day</source>
        <translation> · كما عُرف في ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="86"/>
        <source> · as known on %1</source>
        <translation> · كما عُرف في %1</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="87"/>
        <source> · marks: %1</source>
        <translation> · العلامات: %1</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="94"/>
        <source>Name of the scene</source>
        <translation>اسم المشهد</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="109"/>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="116"/>
        <source>Put what is on the screen in its place</source>
        <translation>وضع ما على الشاشة مكانه</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="122"/>
        <source>Earlier in the briefing</source>
        <translation>قبل ذلك في الإحاطة</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="123"/>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="130"/>
        <source>Later in the briefing</source>
        <translation>بعد ذلك في الإحاطة</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="131"/>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="139"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/SceneRow.qml" line="140"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>SceneText</name>
    <message>
        <location filename="../../db/scene.cpp" line="56"/>
        <source>a text is too long</source>
        <translation>نص أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="59"/>
        <source>a text has control characters</source>
        <translation>في نصٍّ محارف تحكم</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="66"/>
        <source>a number is out of its bounds</source>
        <translation>رقم خارج حدوده</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="73"/>
        <source>a position is not a pair of numbers</source>
        <translation>موقع ليس زوجًا من الأرقام</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="82"/>
        <source>a word is unknown</source>
        <translation>كلمة غير معروفة</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="89"/>
        <source>a day is no day</source>
        <translation>يوم غير صحيح</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="97"/>
        <source>there are too many settings</source>
        <translation>الإعدادات أكثر من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="103"/>
        <source>a setting is no simple value</source>
        <translation>إعداد ليس قيمة بسيطة</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="113"/>
        <source>a list is too long</source>
        <translation>قائمة أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="126"/>
        <source>a mark has too few points</source>
        <translation>نقاط إحدى العلامات أقل من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="172"/>
        <source>this store is open for reading only</source>
        <translation>هذا المخزن مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="174"/>
        <source>save a copy of it; scenes can be kept there</source>
        <translation>احفظ نسخة منه، ففيها يمكن حفظ المشاهد</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="250"/>
        <source>it is too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="254"/>
        <source>it was written in a way that this program does not know</source>
        <translation>كُتب بطريقة لا يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="257"/>
        <source>its date is no date</source>
        <translation>تاريخه غير صحيح</translation>
    </message>
    <message>
        <location filename="../../db/scene.cpp" line="322"/>
        <source>a store keeps at most %1 scenes</source>
        <translation>يحفظ المخزن %1 مشهدًا على الأكثر</translation>
    </message>
</context>
<context>
    <name>ScenesView</name>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="41"/>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="50"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="78"/>
        <source>Keep this view</source>
        <translation>حفظ هذا المنظر</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="79"/>
        <source>Date, known-on, map, layers, filter, selection and what is drawn</source>
        <translation>التاريخ وما عُرف حتى تاريخه والخريطة والطبقات والمرشح والمحدَّد وما رُسم</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="104"/>
        <source>A scene cannot be read. %1</source>
        <translation>لا يمكن قراءة مشهد. %1</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="131"/>
        <source>No scenes yet. Set date, map and filter, draw what matters, and keep the view under a name.</source>
        <translation>لا مشاهد بعد. اضبط التاريخ والخريطة والمرشح، وارسم المهم، ثم احفظ المنظر باسم.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="142"/>
        <source>Bring back %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/ScenesView.qml" line="152"/>
        <source>In a briefing (F5) Page Down and Page Up step through them. What is drawn while a scene is open is kept in it.</source>
        <translation>في الإحاطة (F5) ينتقل Page Down وPage Up بينها. وما يُرسم ومشهدٌ مفتوح يُحفظ فيه.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../ui/desk/SearchBox.qml" line="33"/>
        <source>Events, places, positions</source>
        <translation>أحداث وأماكن ومواقع</translation>
    </message>
    <message>
        <location filename="../../ui/desk/SearchBox.qml" line="34"/>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../ui/desk/SearchBox.qml" line="87"/>
        <source>Places, roads and factions found</source>
        <translation>ما وُجد من أماكن وطرق وفصائل</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../ui/controls/SearchField.qml" line="66"/>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../ui/sheet/report.cpp" line="78"/>
        <source>Made with Situation Desk</source>
        <translation>أُعدّ ببرنامج Situation Desk</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/report.cpp" line="79"/>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportchanges.cpp" line="14"/>
        <source>What changed since %1</source>
        <translation>ما الذي تغيّر منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportchanges.cpp" line="17"/>
        <source>No place and no road changed hands or state.</source>
        <translation>لم يتغير المسيطر على أي مكان ولا حال أي طريق.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportchanges.cpp" line="22"/>
        <location filename="../../ui/sheet/reportchanges.cpp" line="62"/>
        <source>nothing reported</source>
        <translation>لا خبر</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportchanges.cpp" line="50"/>
        <source>%1, now %2</source>
        <translation>%1، والآن %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportchanges.cpp" line="59"/>
        <source>Roads</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="52"/>
        <source>nobody named</source>
        <translation>جهة غير مسماة</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="77"/>
        <location filename="../../ui/sheet/sheet.cpp" line="133"/>
        <location filename="../../ui/sheet/sheetmap.cpp" line="392"/>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="85"/>
        <source>Situation report</source>
        <translation>تقرير الوضع</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="122"/>
        <source>places · %1 km² · %2</source>
        <translation>أماكن · %1 كم² · %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="128"/>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="144"/>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="287"/>
        <source>Who holds what</source>
        <translation>من يسيطر على ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="145"/>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="272"/>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="146"/>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="273"/>
        <source>Contested</source>
        <translation>متنازع عليها</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="147"/>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="274"/>
        <source>km²</source>
        <translation>كم²</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="148"/>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="275"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="149"/>
        <source>Places since</source>
        <translation>الأماكن منذ</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="151"/>
        <source>km² since</source>
        <translation>كم² منذ</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="169"/>
        <source>A place counts for the controller that the claim in force names, not for his coalition; contested and unclear places count too.</source>
        <translation>يُحسب المكان للجهة التي يسميها الخبر الساري، لا لتحالفها؛ وتُحسب كذلك الأماكن المتنازع عليها وغير الواضحة.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="183"/>
        <source>The map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="200"/>
        <source>Casualties, by who counts them</source>
        <translation>الضحايا بحسب الجهة التي تحصيهم</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="201"/>
        <source>Each row is one claimant’s own count. They count different people, places and days, and are never added.</source>
        <translation>كل صف هو إحصاء جهة واحدة. وهي تحصي أشخاصًا وأماكن وأيامًا مختلفة، ولا تُجمع أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="213"/>
        <source>Claimant and scope</source>
        <translation>الجهة والنطاق</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="214"/>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="215"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="216"/>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="217"/>
        <source>Counted</source>
        <translation>مدة الإحصاء</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="218"/>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="219"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwords.cpp" line="135"/>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="240"/>
        <source>No count was known by then.</source>
        <translation>لم يكن أي إحصاء معروفًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="251"/>
        <source>Main events</source>
        <translation>أبرز الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="254"/>
        <source>No event was reported.</source>
        <translation>لم يُبلَّغ عن أي حدث.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="263"/>
        <source>credibility %1</source>
        <translation>المصداقية %1</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="277"/>
        <source>What is uncertain</source>
        <translation>ما هو غير مؤكد</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="292"/>
        <source>Contested places (%1): %2</source>
        <translation>أماكن متنازع عليها (%1): %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="297"/>
        <source>Unclear who holds them (%1): %2</source>
        <translation>أماكن لا يتضح من يسيطر عليها (%1): %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="303"/>
        <source>Of %1 claims of control in force, %2 are graded doubtful or worse (credibility 4 or 5).</source>
        <translation>من بين %1 من أخبار السيطرة السارية، صُنّف %2 مشكوكًا فيه أو أسوأ (المصداقية 4 أو 5).</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="310"/>
        <source>For %1 of them the credibility cannot be judged (grade 6), which says nothing against them.</source>
        <translation>لا يمكن الحكم على مصداقية %1 منها (الدرجة 6)، وهذا لا ينتقص منها.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="323"/>
        <location filename="../../ui/sheet/sheet.cpp" line="175"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/reportsections.cpp" line="324"/>
        <source>The letter grades the publisher from A, completely reliable, to E, unreliable; F means that it cannot be judged.</source>
        <translation>يصنّف الحرف الناشر من A موثوق تمامًا إلى E غير موثوق؛ ويعني F أنه لا يمكن الحكم عليه.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheet.cpp" line="96"/>
        <source>events as filtered</source>
        <translation>الأحداث بحسب التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheet.cpp" line="177"/>
        <source>Credits and licence</source>
        <translation>الشكر والترخيص</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheet.cpp" line="179"/>
        <source>To be read with care</source>
        <translation>للقراءة بحذر</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="58"/>
        <source>Nobody counts this.</source>
        <translation>لا أحد يحصي هذا.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="65"/>
        <source>%1 each day, counted by %2</source>
        <translation>%1 في كل يوم بحسب إحصاء %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="66"/>
        <source>%1 so far, counted by %2</source>
        <translation>%1 حتى الآن بحسب إحصاء %2</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="75"/>
        <source>from %1 on</source>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="208"/>
        <source>%1 (%2), each claimant’s own count, never added</source>
        <translation>%1 (%2): إحصاء كل جهة على حدة، ولا تُجمع الأرقام</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="227"/>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="235"/>
        <source>no figure yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="276"/>
        <source>Since start</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="288"/>
        <source>Who holds what in %1</source>
        <translation>من يسيطر على ماذا في %1</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetcharts.cpp" line="340"/>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetmap.cpp" line="272"/>
        <source>N</source>
        <translation>ش</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetmap.cpp" line="362"/>
        <source>drawn by the analyst</source>
        <translation>من رسم المحلّل</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetmap.cpp" line="369"/>
        <source>distance from a point</source>
        <translation>المسافة من نقطة</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetsources.cpp" line="165"/>
        <source>%1, licence %2.</source>
        <translation>%1، الترخيص %2.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetsources.cpp" line="172"/>
        <source>Rows imported from %1 are in this picture; the terms of %1 apply to them.</source>
        <translation>في هذه الصورة صفوف مستوردة من %1؛ وتسري عليها شروط %1.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwords.cpp" line="144"/>
        <source>with everything known now</source>
        <translation>بكل ما هو معروف الآن</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwords.cpp" line="145"/>
        <source>as known on %1</source>
        <translation>كما كان معروفًا في %1</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwords.cpp" line="148"/>
        <source>as told by %1 alone</source>
        <translation>كما ترويه %1 وحدها</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwords.cpp" line="156"/>
        <source>claims of grades %1 only</source>
        <translation>أخبار الدرجات %1 فقط</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <location filename="../../ui/sheet/pngwriter.cpp" line="106"/>
        <location filename="../../ui/sheet/sheetwriter.cpp" line="105"/>
        <source>The picture was cancelled</source>
        <translation>أُلغيت الصورة</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/pngwriter.cpp" line="111"/>
        <source>There is not enough memory</source>
        <translation>لا تكفي الذاكرة</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/report.cpp" line="99"/>
        <source>The report was cancelled</source>
        <translation>أُلغي التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwriter.cpp" line="30"/>
        <source>A picture of %1 by %2 pixels is too large</source>
        <translation>الصورة بمقاس %1 في %2 بكسل كبيرة جدًا</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwriter.cpp" line="34"/>
        <source>Up to %1 pixels a side are written; choose fewer dots per inch.</source>
        <translation>يُكتب حتى %1 بكسل في كل ضلع؛ اختر نقاطًا أقل في البوصة.</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwriter.cpp" line="69"/>
        <source>No kind of picture is named %1</source>
        <translation>لا يدل الاسم %1 على نوع صورة معروف</translation>
    </message>
    <message>
        <location filename="../../ui/sheet/sheetwriter.cpp" line="71"/>
        <source>Names end in .png, .svg or .pdf.</source>
        <translation>تنتهي الأسماء بـ ‎.png أو ‎.svg أو ‎.pdf.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../ui/edit/SidePanel.qml" line="56"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="38"/>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="104"/>
        <source>published %1</source>
        <translation>نُشر في %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="114"/>
        <source>no address on record</source>
        <translation>لا عنوان مسجَّل</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="123"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="124"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="132"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="133"/>
        <source>Open in the browser; asks first</source>
        <translation>فتح في المتصفح؛ بعد السؤال</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="139"/>
        <source>Correct the source, its history</source>
        <translation>تصحيح المصدر وسجلّه</translation>
    </message>
</context>
<context>
    <name>SpellStrip</name>
    <message>
        <location filename="../../ui/history/SpellStrip.qml" line="23"/>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location filename="../../ui/history/SpellStrip.qml" line="24"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/history/SpellStrip.qml" line="26"/>
        <source>Nothing is reported</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/history/SpellStrip.qml" line="28"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../ui/history/SpellStrip.qml" line="30"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/history/SpellStrip.qml" line="32"/>
        <source>reported %1</source>
        <translation>أُبلغ عنه في %1</translation>
    </message>
</context>
<context>
    <name>SqliteText</name>
    <message>
        <location filename="../../db/sqlite.cpp" line="54"/>
        <source>see whether the disk is full, or a quota used up</source>
        <translation>تحقّق من امتلاء القرص أو من استنفاد الحصة</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <location filename="../../db/store.cpp" line="32"/>
        <source>The file may not be written, so it was opened for reading only.</source>
        <translation>لا يُسمح بالكتابة في الملف، لذلك فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="34"/>
        <source>The folder may not be written, so the store was opened for reading only.</source>
        <translation>لا يُسمح بالكتابة في المجلد، لذلك فُتح المخزن للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="47"/>
        <source>the last changes to the store lie in the -wal file beside it, and the folder may not be written</source>
        <translation>آخر تعديلات المخزن في ملف ‎-wal‎ بجانبه، ولا يُسمح بالكتابة في المجلد</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="50"/>
        <source>copy both files into a folder that you can write to</source>
        <translation>انسخ الملفين إلى مجلد يمكنك الكتابة فيه</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="108"/>
        <location filename="../../db/store.cpp" line="197"/>
        <source>a file of that name already exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="110"/>
        <location filename="../../db/store.cpp" line="199"/>
        <source>choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="114"/>
        <source>the folder does not exist</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="116"/>
        <source>make the folder first</source>
        <translation>أنشئ المجلد أولًا</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="174"/>
        <source>the store has the format of an older version and must be brought up to date, which needs write access</source>
        <translation>صيغة المخزن من إصدار أقدم ويجب تحديثها، وهذا يتطلب إذن الكتابة</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="177"/>
        <source>copy it into a folder that you can write to and open it there</source>
        <translation>انسخه إلى مجلد يمكنك الكتابة فيه وافتحه هناك</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="30"/>
        <source>the store is damaged: %1</source>
        <translation>المخزن تالف: %1</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="32"/>
        <source>use a backup, or ask for a fresh copy of the file</source>
        <translation>استخدم نسخة احتياطية أو اطلب نسخة جديدة من الملف</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="40"/>
        <source>a store is made with &quot;situation-desk build&quot;</source>
        <translation>يُنشأ المخزن بالأمر «situation-desk build»</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="47"/>
        <source>checking it took too long</source>
        <translation>استغرق الفحص وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="72"/>
        <source>the file does not exist</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="74"/>
        <source>check the name and the folder</source>
        <translation>تحقق من الاسم والمجلد</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="77"/>
        <source>this is a folder, not a store</source>
        <translation>هذا مجلد وليس مخزنًا</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="79"/>
        <source>this is no regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="84"/>
        <source>the file may not be read</source>
        <translation>لا يُسمح بقراءة الملف</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="86"/>
        <source>ask its owner for permission to read it</source>
        <translation>اطلب من مالكه إذن القراءة</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="94"/>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="97"/>
        <source>this is not a Situation Desk store</source>
        <translation>هذا ليس مخزنًا من مخازن Situation Desk</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="99"/>
        <location filename="../../db/storecheck.cpp" line="124"/>
        <source>it is cut short</source>
        <translation>الملف مبتور</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="103"/>
        <source>this is a database of another program, not a Situation Desk store</source>
        <translation>هذه قاعدة بيانات لبرنامج آخر وليست مخزنًا من مخازن Situation Desk</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="109"/>
        <source>the store was written by a newer version of Situation Desk (its format is %1, this program knows up to %2)</source>
        <translation>كُتب المخزن بإصدار أحدث من Situation Desk (صيغته %1، وهذا البرنامج يعرف حتى %2)</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="114"/>
        <source>update Situation Desk</source>
        <translation>حدّث Situation Desk</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="117"/>
        <source>it has no format version</source>
        <translation>لا يحمل رقم إصدار للصيغة</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="148"/>
        <source>its tables, views or triggers are not those of a store of its version</source>
        <translation>جداوله أو عروضه أو مشغّلاته ليست لمخزن من إصداره</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="270"/>
        <source>opening was cancelled</source>
        <translation>أُلغي الفتح</translation>
    </message>
</context>
<context>
    <name>SwipeBorder</name>
    <message>
        <location filename="../../ui/compare/SwipeBorder.qml" line="22"/>
        <source>Border between both pictures</source>
        <translation>الحد بين الصورتين</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="37"/>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="45"/>
        <source>Last change of control</source>
        <translation>تغيّر السيطرة السابق</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="53"/>
        <source>Last event</source>
        <translation>الحدث السابق</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="60"/>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="68"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="68"/>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="69"/>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="75"/>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="83"/>
        <source>Next event</source>
        <translation>الحدث التالي</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="91"/>
        <source>Next change of control</source>
        <translation>تغيّر السيطرة التالي</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="99"/>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="112"/>
        <source>½ day a second</source>
        <translation>نصف يوم في الثانية</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="113"/>
        <source>1 day a second</source>
        <translation>يوم في الثانية</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="114"/>
        <source>2 days a second</source>
        <translation>يومان في الثانية</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="115"/>
        <source>4 days a second</source>
        <translation>4 أيام في الثانية</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="119"/>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="132"/>
        <source>%1 (before the period)</source>
        <translation>%1 (قبل الفترة)</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="156"/>
        <source>Choose days by dragging over the bars</source>
        <translation>اختيار أيام بالسحب فوق الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="157"/>
        <source>Shift+drag</source>
        <translation>السحب مع Shift</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="165"/>
        <source>Show more days</source>
        <translation>إظهار أيام أكثر</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="173"/>
        <source>Show fewer days, closer</source>
        <translation>إظهار أيام أقل عن قرب</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="182"/>
        <source>Show the whole period</source>
        <translation>إظهار الفترة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="193"/>
        <source>by week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="194"/>
        <source>by month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="195"/>
        <source>by year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="196"/>
        <source>by day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="218"/>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="220"/>
        <source>changes of control</source>
        <translation>تغيّرات السيطرة</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../../ui/timeline/TimelinePanel.qml" line="18"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TimelineTrack</name>
    <message>
        <location filename="../../ui/timeline/TimelineTrack.qml" line="56"/>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineTrack.qml" line="57"/>
        <source>Arrows step by day, with Shift by event, with Ctrl by change of control.</source>
        <translation>تنقل الأسهم يومًا يومًا، ومع Shift حدثًا حدثًا، ومع Ctrl من تغيّر سيطرة إلى آخر.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/timeline/TimelineTrack.qml" line="168"/>
        <source>%n sources</source>
        <translation>
            <numerusform>بلا مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineTrack.qml" line="209"/>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <location filename="../../ui/timeline/TimelineWindow.qml" line="50"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineWindow.qml" line="61"/>
        <source>Let the chosen days go</source>
        <translation>إلغاء اختيار الأيام</translation>
    </message>
</context>
<context>
    <name>TollChart</name>
    <message>
        <location filename="../../ui/casualties/TollChart.qml" line="41"/>
        <source>Chart of the increase from report to report</source>
        <translation>رسم بياني للزيادة من تقرير إلى آخر</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollChart.qml" line="41"/>
        <source>Chart of the cumulative toll</source>
        <translation>رسم بياني للحصيلة التراكمية</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollChart.qml" line="221"/>
        <source>A ring: the claimant gave the figure of that day; other bars are increases.</source>
        <translation>الحلقة: ذكرت الجهة رقم ذلك اليوم نفسه؛ الأعمدة الأخرى زيادات.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollChart.qml" line="222"/>
        <source>Shaded and barred: from the lowest to the highest figure; a pointed end: at least, or at most.</source>
        <translation>المظلَّل بحدّين: من أدنى رقم إلى أعلاه؛ الطرف المدبّب: على الأقل أو على الأكثر.</translation>
    </message>
</context>
<context>
    <name>TollFigures</name>
    <message>
        <location filename="../../ui/casualties/TollFigures.qml" line="23"/>
        <source>first report</source>
        <translation>أول تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollFigures.qml" line="24"/>
        <source>since the day before</source>
        <translation>منذ اليوم السابق</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/casualties/TollFigures.qml" line="24"/>
        <source>since the report %n days before</source>
        <translation>
            <numerusform>منذ تقرير اليوم نفسه</numerusform>
            <numerusform>منذ تقرير اليوم السابق</numerusform>
            <numerusform>منذ التقرير الصادر قبل يومين</numerusform>
            <numerusform>منذ التقرير الصادر قبل %n أيام</numerusform>
            <numerusform>منذ التقرير الصادر قبل %n يومًا</numerusform>
            <numerusform>منذ التقرير الصادر قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollFigures.qml" line="25"/>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollFigures.qml" line="27"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TollRivals</name>
    <message>
        <location filename="../../ui/casualties/TollRivals.qml" line="24"/>
        <source>All claimants</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollRivals.qml" line="55"/>
        <location filename="../../ui/casualties/TollRivals.qml" line="87"/>
        <source>no figure by this date</source>
        <translation>لا رقم حتى هذا التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollRivals.qml" line="142"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollRivals.qml" line="143"/>
        <source>published by %1, %2</source>
        <translation>نشره %1، %2</translation>
    </message>
</context>
<context>
    <name>TollTable</name>
    <message>
        <location filename="../../ui/casualties/TollTable.qml" line="21"/>
        <source>Figures of the chart</source>
        <translation>أرقام الرسم البياني</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollTable.qml" line="61"/>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollTable.qml" line="61"/>
        <source>Who</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollTable.qml" line="61"/>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollTable.qml" line="61"/>
        <source>Source, reported</source>
        <translation>المصدر وتاريخ الإبلاغ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="76"/>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="79"/>
        <source>%1 is opened for reading only.</source>
        <translation>فُتح %1 للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="92"/>
        <source>making it searchable %1</source>
        <translation>جارٍ الإعداد للبحث %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="101"/>
        <source>saving the list %1</source>
        <translation>جارٍ حفظ القائمة %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="106"/>
        <source>Stop saving the list</source>
        <translation>إلغاء حفظ القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="127"/>
        <source>As told by %1</source>
        <translation>برواية %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="128"/>
        <source>As known now</source>
        <translation>بحسب المعروف الآن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="128"/>
        <source>By grade</source>
        <translation>بحسب الدرجة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="129"/>
        <source>As known that day</source>
        <translation>بحسب المعروف ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="130"/>
        <source>As known on %1</source>
        <translation>بحسب المعروف في %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="131"/>
        <source>Which claims make the picture: reported by a day, of a grade, told by one publisher</source>
        <translation>أي الروايات تكوّن الصورة: ما بُلّغ عنه حتى يوم، وما بلغ درجة، وما روته جهة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="140"/>
        <source>Compare with another day, with what was known, with one source</source>
        <translation>المقارنة بيوم آخر، أو بما كان معروفًا، أو بمصدر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="142"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="148"/>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="149"/>
        <source>What the map shows, and in which colours</source>
        <translation>ما تعرضه الخريطة وبأي ألوان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="155"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="164"/>
        <source>End briefing</source>
        <translation>إنهاء العرض</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="164"/>
        <source>Brief</source>
        <translation>عرض موجز</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="165"/>
        <source>Full screen with large type</source>
        <translation>ملء الشاشة بخط كبير</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="173"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>sd::AreaImport</name>
    <message>
        <location filename="../../ui/areaimport.cpp" line="106"/>
        <source>Only files on this computer can be opened.</source>
        <translation>لا يمكن فتح إلا ملفات هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="333"/>
        <source>As found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="333"/>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="334"/>
        <source>Leave out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="350"/>
        <source>%1 – covers %2 %</source>
        <translation>%1 – يغطي %2 %</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="351"/>
        <source>%1 – %2 km away</source>
        <translation>%1 – على بعد %2 كم</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="366"/>
        <source>A new faction</source>
        <translation>فصيل جديد</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="366"/>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="396"/>
        <source>The mapping cannot be read: %1.</source>
        <translation>تعذرت قراءة جدول المطابقة: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="401"/>
        <source>The mapping cannot be used: %1.</source>
        <translation>لا يمكن استخدام جدول المطابقة: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="439"/>
        <source>The mapping was saved as %1.</source>
        <translation>حُفظ جدول المطابقة باسم %1.</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="442"/>
        <source>The mapping cannot be saved: %1.</source>
        <translation>تعذر حفظ جدول المطابقة: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="569"/>
        <source>&quot;%1&quot; is no date: write YYYY-MM-DD.</source>
        <translation>«%1» ليس تاريخًا: اكتب YYYY-MM-DD.</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="572"/>
        <source>Name the publisher: everything stands with its source.</source>
        <translation>اذكر الناشر: كل شيء يُحفظ مع مصدره.</translation>
    </message>
    <message>
        <location filename="../../ui/areaimport.cpp" line="576"/>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>sd::CellTool</name>
    <message>
        <location filename="../../ui/items/celltool.cpp" line="134"/>
        <source>My own knowledge</source>
        <translation>معرفتي الخاصة</translation>
    </message>
    <message>
        <location filename="../../ui/items/celltool.cpp" line="415"/>
        <source>the new cell</source>
        <translation>الخلية الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/items/celltool.cpp" line="471"/>
        <source>Draw %1</source>
        <translation>رسم %1</translation>
    </message>
    <message>
        <location filename="../../ui/items/celltool.cpp" line="472"/>
        <source>Border of %1</source>
        <translation>حدّ %1</translation>
    </message>
    <message>
        <location filename="../../ui/items/celltool.cpp" line="473"/>
        <source>Border of %1, with its neighbours</source>
        <translation>حدّ %1 مع جيرانه</translation>
    </message>
    <message>
        <location filename="../../ui/items/celltool.cpp" line="486"/>
        <source>Give the new place a name.</source>
        <translation>سمِّ المكان الجديد.</translation>
    </message>
    <message>
        <location filename="../../ui/items/celltool.cpp" line="488"/>
        <source>Say how credible that is.</source>
        <translation>حدّد مدى مصداقية ذلك.</translation>
    </message>
</context>
<context>
    <name>sd::DrawTool</name>
    <message>
        <location filename="../../ui/items/drawtool.cpp" line="116"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>sd::EditForm</name>
    <message>
        <location filename="../../ui/edit/editform.cpp" line="460"/>
        <source>Choose at least one district.</source>
        <translation>اختر حيًّا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editform.cpp" line="469"/>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editform.cpp" line="471"/>
        <source>A date is written 2024-11-30, with a time 2024-11-30 21:05.</source>
        <translation>يُكتب التاريخ 2024-11-30، ومع الوقت 2024-11-30 21:05.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editform.cpp" line="472"/>
        <source>A date is written 2024-11-30.</source>
        <translation>يُكتب التاريخ 2024-11-30.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editform.cpp" line="474"/>
        <source>A position is written 36.2021, 37.1343.</source>
        <translation>يُكتب الموقع 36.2021, 37.1343.</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editform.cpp" line="475"/>
        <source>This is no number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/edit/editnote.cpp" line="26"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/edit/editnote.cpp" line="27"/>
        <location filename="../../ui/edit/editnote.cpp" line="38"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editnote.cpp" line="31"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editnote.cpp" line="57"/>
        <source>Withdraw %1</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editnote.cpp" line="59"/>
        <source>Correct %1</source>
        <translation>تصحيح %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editnote.cpp" line="60"/>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>sd::EditGrid</name>
    <message>
        <location filename="../../ui/edit/editgrid.cpp" line="95"/>
        <source>Change rows of a table: %1</source>
        <translation>تعديل صفوف من جدول: %1</translation>
    </message>
    <message>
        <location filename="../../ui/edit/editgrid.cpp" line="144"/>
        <source>Some cells cannot be read: they are marked.</source>
        <translation>تعذّرت قراءة بعض الخلايا، وهي معلَّمة.</translation>
    </message>
</context>
<context>
    <name>sd::Editor</name>
    <message>
        <location filename="../../ui/editor.cpp" line="157"/>
        <source>No store is open.</source>
        <translation>لا مخزن مفتوح.</translation>
    </message>
    <message>
        <location filename="../../ui/editor.cpp" line="159"/>
        <source>The data that came with the program are not edited in place: save a copy first.</source>
        <translation>لا تُعدَّل البيانات المرفقة بالبرنامج في مكانها: احفظ نسخة أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/editor.cpp" line="163"/>
        <source>The folder of this store may not be written, so it is open for reading only: save a copy elsewhere, which you can edit.</source>
        <translation>لا تُسمح الكتابة في مجلد هذا المخزن، لذلك فُتح للقراءة فقط: احفظ نسخة في مكان آخر يمكنك تعديلها.</translation>
    </message>
    <message>
        <location filename="../../ui/editor.cpp" line="165"/>
        <source>The file of this store may not be written, so it is open for reading only: save a copy, which you can edit.</source>
        <translation>لا تُسمح الكتابة في ملف هذا المخزن، لذلك فُتح للقراءة فقط: احفظ نسخة يمكنك تعديلها.</translation>
    </message>
</context>
<context>
    <name>sd::ImportChoice</name>
    <message>
        <location filename="../../ui/importchoice.cpp" line="332"/>
        <source>Say which encoding the text has.</source>
        <translation>حدّد ترميز النص.</translation>
    </message>
    <message>
        <location filename="../../ui/importchoice.cpp" line="334"/>
        <source>Say whether the day or the month comes first in dates.</source>
        <translation>حدّد أيهما يأتي أولًا في التواريخ، اليوم أم الشهر.</translation>
    </message>
</context>
<context>
    <name>sd::Importer</name>
    <message>
        <location filename="../../ui/importer.cpp" line="83"/>
        <source>The names are on the desk; the next import knows them.</source>
        <translation>الأسماء الآن في المكتب؛ وسيعرفها الاستيراد التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="98"/>
        <source>Only files on this computer can be imported.</source>
        <translation>لا يمكن استيراد سوى ملفات على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="121"/>
        <source>%1 with imports</source>
        <translation>%1 مع بيانات مستوردة</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="186"/>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="259"/>
        <source>A file of that name is there already: choose another name.</source>
        <translation>يوجد ملف بهذا الاسم: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="263"/>
        <source>That folder cannot be written to: choose another one.</source>
        <translation>تتعذر الكتابة في ذلك المجلد: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="320"/>
        <source>The mapping cannot be read: %1.</source>
        <translation>تتعذر قراءة تعيين الأعمدة: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="337"/>
        <source>The mapping was saved as %1.</source>
        <translation>حُفظ تعيين الأعمدة باسم %1.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="339"/>
        <source>The mapping was not saved: %1.</source>
        <translation>لم يُحفظ تعيين الأعمدة: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="347"/>
        <source>The rejected rows were saved as %1.</source>
        <translation>حُفظت الصفوف المرفوضة باسم %1.</translation>
    </message>
</context>
<context>
    <name>sd::MeasureTool</name>
    <message>
        <location filename="../../ui/items/measuretool.cpp" line="86"/>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <location filename="../../ui/items/measuretool.cpp" line="88"/>
        <source>Enclosed area: %1</source>
        <translation>المساحة المحاطة: %1</translation>
    </message>
</context>
<context>
    <name>sd::PictureMaker</name>
    <message>
        <location filename="../../ui/picturemaker.cpp" line="200"/>
        <source>Pictures are saved on this computer only</source>
        <translation>تُحفظ الصور على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <location filename="../../ui/picturemaker.cpp" line="201"/>
        <source>Choose a folder of this computer.</source>
        <translation>اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>sd::Pinner</name>
    <message>
        <location filename="../../ui/pinner.cpp" line="42"/>
        <source>Pinned: %1</source>
        <translation>ثُبّتت: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pinner.cpp" line="53"/>
        <source>Pin taken back: %1</source>
        <translation>أُلغي التثبيت: %1</translation>
    </message>
</context>
<context>
    <name>sd::RecordTable</name>
    <message>
        <location filename="../../model/recordtable.cpp" line="348"/>
        <source>this cannot be read as what the column holds</source>
        <translation>لا يمكن قراءة هذا بوصفه ما يحمله العمود</translation>
    </message>
</context>
<context>
    <name>sd::Session</name>
    <message>
        <location filename="../../ui/session.cpp" line="83"/>
        <source>Only files on this computer can be opened</source>
        <translation>لا يمكن فتح سوى ملفات على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/session.cpp" line="85"/>
        <source>Copy the store to this computer first.</source>
        <translation>انسخ المخزن إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/session.cpp" line="172"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sd::StoreJob</name>
    <message>
        <location filename="../../model/storejob.cpp" line="168"/>
        <source>a file of that name already exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../model/storejob.cpp" line="170"/>
        <source>choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../model/storejob.cpp" line="303"/>
        <location filename="../../model/storejob.cpp" line="442"/>
        <location filename="../../model/storejob.cpp" line="516"/>
        <source>an import is under way</source>
        <translation>هناك استيراد جارٍ</translation>
    </message>
    <message>
        <location filename="../../model/storejob.cpp" line="303"/>
        <location filename="../../model/storejob.cpp" line="442"/>
        <source>no store is open</source>
        <translation>لا مخزن مفتوح</translation>
    </message>
    <message>
        <location filename="../../model/storejob.cpp" line="305"/>
        <source>edit once it is done</source>
        <translation>عدّل بعد انتهائه</translation>
    </message>
    <message>
        <location filename="../../model/storejob.cpp" line="444"/>
        <source>keep the scene once it is done</source>
        <translation>احفظ المشهد بعد أن ينتهي</translation>
    </message>
    <message>
        <location filename="../../model/storejob.cpp" line="518"/>
        <source>wait for its end</source>
        <translation>انتظر انتهاءه</translation>
    </message>
</context>
</TS>
