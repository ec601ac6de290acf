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
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="78"/>
        <source>Whose count</source>
        <translation>حصيلة أي جهة</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="89"/>
        <source>Whom the figures count</source>
        <translation>من تشملهم الأرقام</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="113"/>
        <source>Killed, injured or displaced</source>
        <translation>قتلى أو جرحى أو نازحون</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="148"/>
        <source>No claimant gives figures for %1, %2, by this date.</source>
        <translation>لا تذكر أي جهة أرقامًا لـ%1، %2، حتى هذا التاريخ.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="151"/>
        <source>No claimant gives a count of %1.</source>
        <translation>لا تذكر أي جهة حصيلة لـ%1.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="153"/>
        <source>%1 gives no figure by this date.</source>
        <translation>لا يذكر %1 رقمًا حتى هذا التاريخ.</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="226"/>
        <source>Lowered on %1: %2 to %3</source>
        <translation>خُفِّض في %1: من %2 إلى %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="227"/>
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
        <location filename="../../ui/casualties/CasualtyPanel.qml" line="239"/>
        <source>Figures by different claimants are never added together.</source>
        <translation>لا تُجمع أرقام جهات مختلفة بعضها مع بعض أبدًا.</translation>
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
    <name>ClaimCard</name>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="40"/>
        <location filename="../../ui/inspector/ClaimCard.qml" line="41"/>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="72"/>
        <source>Not known yet at this date</source>
        <translation>لم يكن معروفًا بعد في هذا التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="73"/>
        <source>On the day looked at</source>
        <translation>في اليوم المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="74"/>
        <source>The latest of its count</source>
        <translation>أحدث رقم في حصيلته</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="74"/>
        <source>In the picture now</source>
        <translation>ضمن الصورة الآن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="110"/>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="111"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="116"/>
        <source>reported %1</source>
        <translation>أُبلغ عنه في %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="119"/>
        <source>says %1</source>
        <translation>بحسب %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/ClaimCard.qml" line="122"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
    <name>Confirm</name>
    <message>
        <location filename="../../ui/desk/Confirm.qml" line="63"/>
        <source>Keep importing</source>
        <translation>متابعة الاستيراد</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <location filename="../../ui/desk/DeskView.qml" line="232"/>
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
        <location filename="../../ui/events/EventList.qml" line="108"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="207"/>
        <source>Nothing is loaded yet.</source>
        <translation>لم يُحمَّل شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="208"/>
        <source>No event matches what you asked for.</source>
        <translation>لا حدث يطابق ما طلبته.</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="209"/>
        <source>This data set has no events.</source>
        <translation>لا أحداث في مجموعة البيانات هذه.</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventList.qml" line="215"/>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="48"/>
        <location filename="../../ui/events/EventPanel.qml" line="58"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="48"/>
        <location filename="../../ui/events/EventPanel.qml" line="135"/>
        <source>Selected</source>
        <translation>المحدَّد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/EventPanel.qml" line="65"/>
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
        <location filename="../../ui/events/EventPanel.qml" line="66"/>
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
        <location filename="../../ui/events/EventPanel.qml" line="81"/>
        <source>Order the list, choose what it shows, save it</source>
        <translation>ترتيب القائمة، واختيار ما تعرضه، وحفظها</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="82"/>
        <source>List</source>
        <translation>قائمة الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="102"/>
        <source>Choose kinds of events, a faction or a place</source>
        <translation>اختيار أنواع الأحداث أو فصيل أو مكان</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="103"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="143"/>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="160"/>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="163"/>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/events/EventPanel.qml" line="163"/>
        <source>Map (*.geojson)</source>
        <translation>خريطة (*.geojson)</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <location filename="../../ui/events/EventRow.qml" line="41"/>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
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
        <location filename="../../db/export/eventfile.cpp" line="31"/>
        <location filename="../../db/export/eventfile.cpp" line="57"/>
        <location filename="../../db/export/eventfile.cpp" line="67"/>
        <source>the file cannot be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
    <message>
        <location filename="../../db/export/eventfile.cpp" line="34"/>
        <source>choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <location filename="../../db/export/eventfile.cpp" line="69"/>
        <source>see whether the disk is full</source>
        <translation>تحقق مما إذا كان القرص ممتلئًا</translation>
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
        <location filename="../../ui/inspector/FactList.qml" line="24"/>
        <source>It cites</source>
        <translation>ينقل عن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="25"/>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="26"/>
        <source>Date known to</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="27"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="28"/>
        <source>Place known to</source>
        <translation>دقة المكان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="29"/>
        <source>Area held now</source>
        <translation>المساحة الآن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="30"/>
        <source>Places held now</source>
        <translation>المواقع الآن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="31"/>
        <source>Killed in it</source>
        <translation>قُتل فيه</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="32"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="33"/>
        <source>Led by</source>
        <translation>بقيادة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="34"/>
        <source>Location as written</source>
        <translation>المكان كما كُتب</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="35"/>
        <source>Position from</source>
        <translation>مصدر الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="36"/>
        <location filename="../../ui/inspector/FactList.qml" line="37"/>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="38"/>
        <source>Parties as written</source>
        <translation>الأطراف كما كُتبت</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="39"/>
        <source>Counted from</source>
        <translation>العدّ من</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="40"/>
        <source>Counted to</source>
        <translation>العدّ إلى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="41"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="42"/>
        <source>Position</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="43"/>
        <source>Position good to</source>
        <translation>دقة الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="44"/>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="45"/>
        <source>Route</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="46"/>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="47"/>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="48"/>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="49"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="50"/>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="51"/>
        <source>Figure of</source>
        <translation>الرقم يخص</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="52"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="53"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="54"/>
        <source>Who is counted</source>
        <translation>من يشملهم العدّ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="55"/>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="63"/>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="64"/>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="85"/>
        <source>coalition</source>
        <translation>تحالف</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="86"/>
        <source>armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="87"/>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="88"/>
        <source>militia</source>
        <translation>ميليشيا</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="89"/>
        <source>monitor</source>
        <translation>جهة رصد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="90"/>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="96"/>
        <source>all since the first day counted</source>
        <translation>الكل منذ أول يوم في العدّ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="97"/>
        <source>one day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="98"/>
        <source>one incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="99"/>
        <source>the minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="100"/>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="101"/>
        <source>a stretch of days</source>
        <translation>عدة أيام</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="102"/>
        <source>the spot</source>
        <translation>النقطة نفسها</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="103"/>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="104"/>
        <source>the area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/FactList.qml" line="105"/>
        <source>the region only</source>
        <translation>الإقليم فقط</translation>
    </message>
</context>
<context>
    <name>FactionColumns</name>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionColumns.qml" line="28"/>
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
        <location filename="../../ui/factions/FactionColumns.qml" line="29"/>
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
        <location filename="../../ui/factions/FactionColumns.qml" line="38"/>
        <source>places</source>
        <translation>مواقع</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="38"/>
        <source>districts</source>
        <translation>أحياء</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="40"/>
        <source>Held or contested under its name, members included; the striped mark counts the contested ones</source>
        <translation>ما هو مسيطر عليه أو محل نزاع باسمه، بما في ذلك أعضاؤه؛ والعلامة المخططة تعدّ ما هو محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="42"/>
        <source>area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="42"/>
        <source>Share of the area held or contested</source>
        <translation>الحصة من المساحة المسيطر عليها أو محل النزاع</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="43"/>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="43"/>
        <source>Change against the end of the day before</source>
        <translation>التغير مقارنة بنهاية اليوم السابق</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="45"/>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="46"/>
        <source>Change against %1, the first day</source>
        <translation>التغير مقارنة بـ%1، اليوم الأول</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="50"/>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="51"/>
        <source>Events of the chosen days that name it, members included, as filtered</source>
        <translation>أحداث الأيام المختارة التي تذكره، بما في ذلك أعضاؤه، وفق التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="52"/>
        <source>Events that name it, members included, as filtered</source>
        <translation>الأحداث التي تذكره، بما في ذلك أعضاؤه، وفق التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="55"/>
        <source>killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionColumns.qml" line="56"/>
        <source>Killed on any side in those events, by the source whose count is chosen; events overlap, so never add these figures</source>
        <translation>القتلى من أي طرف في تلك الأحداث، بحسب المصدر المختارة حصيلته؛ تتداخل الأحداث، فلا تُجمع هذه الأرقام أبدًا</translation>
    </message>
</context>
<context>
    <name>FactionPanel</name>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="19"/>
        <source>Who holds the map</source>
        <translation>من يسيطر على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="20"/>
        <source>Who holds %1</source>
        <translation>من يسيطر على %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="25"/>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="25"/>
        <source>Count the districts of the city only</source>
        <translation>عدّ أحياء المدينة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="26"/>
        <source>Whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="26"/>
        <source>Count every place that has an area on the map</source>
        <translation>عدّ كل موقع له مساحة على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="86"/>
        <source>This data set names no factions.</source>
        <translation>لا تذكر مجموعة البيانات هذه أي فصائل.</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionPanel.qml" line="86"/>
        <source>Nothing is loaded yet.</source>
        <translation>لم يُحمَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>FactionRow</name>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="55"/>
        <source>backed by %1</source>
        <translation>بدعم من %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="55"/>
        <location filename="../../ui/factions/FactionRow.qml" line="77"/>
        <location filename="../../ui/factions/FactionRow.qml" line="277"/>
        <location filename="../../ui/factions/FactionRow.qml" line="280"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionRow.qml" line="59"/>
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
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="73"/>
        <source>1 place</source>
        <translation>موقع واحد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/factions/FactionRow.qml" line="73"/>
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
        <location filename="../../ui/factions/FactionRow.qml" line="74"/>
        <location filename="../../ui/factions/FactionRow.qml" line="242"/>
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
        <location filename="../../ui/factions/FactionRow.qml" line="75"/>
        <source>%1 of the area</source>
        <translation>%1 من المساحة</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="76"/>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="76"/>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="135"/>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="135"/>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="271"/>
        <source>%1 km² of %2 km²</source>
        <translation>%1 كم² من %2 كم²</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="273"/>
        <source>Events that name it: %1</source>
        <translation>الأحداث التي تذكره: %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="274"/>
        <source>Events that name it: %1, killed in them: %2</source>
        <translation>الأحداث التي تذكره: %1، القتلى فيها: %2</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="277"/>
        <source>also part of %1</source>
        <translation>وهو أيضًا جزء من %1</translation>
    </message>
    <message>
        <location filename="../../ui/factions/FactionRow.qml" line="280"/>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="26"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="34"/>
        <source>only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="34"/>
        <location filename="../../ui/events/FilterChips.qml" line="35"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="35"/>
        <source>without: %1</source>
        <translation>من دون: %1</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="36"/>
        <source>%1 of %2 kinds</source>
        <translation>الأنواع: %1 من %2</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="56"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/events/FilterChips.qml" line="62"/>
        <source>chosen ground</source>
        <translation>منطقة مختارة</translation>
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
        <source>faction</source>
        <translation>فصيل</translation>
    </message>
    <message>
        <location filename="../../ui/desk/FoundRow.qml" line="26"/>
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
        <location filename="../../ui/desk/HelpView.qml" line="17"/>
        <source>Last event, next event</source>
        <translation>الحدث السابق، الحدث التالي</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="18"/>
        <source>Last change of control, next change</source>
        <translation>تغيّر السيطرة السابق، التغيّر التالي</translation>
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
        <source>Choose days: from here, to here</source>
        <translation>اختيار أيام: من هنا، إلى هنا</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="23"/>
        <source>Choose days, or ground on the map</source>
        <translation>اختيار أيام، أو منطقة على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="23"/>
        <source>Shift drag</source>
        <translation>السحب مع Shift</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="24"/>
        <source>Choose what the map shows, let it go</source>
        <translation>اختيار ما تعرضه الخريطة، إلغاء الاختيار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="25"/>
        <source>Let chosen days and ground go</source>
        <translation>إلغاء اختيار الأيام والمنطقة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="25"/>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="26"/>
        <source>Zoom the map</source>
        <translation>تكبير الخريطة وتصغيرها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="27"/>
        <source>Zoom the map to a box</source>
        <translation>تكبير الخريطة إلى إطار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="27"/>
        <source>Ctrl Shift drag</source>
        <translation>السحب مع Ctrl Shift</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="28"/>
        <source>The whole city, the whole map</source>
        <translation>المدينة كلها، الخريطة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="29"/>
        <source>Search events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="30"/>
        <source>Copy the events chosen in the list</source>
        <translation>نسخ الأحداث المختارة في القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="31"/>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="32"/>
        <source>Brief: full screen, large type</source>
        <translation>عرض موجز: ملء الشاشة بخط كبير</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="33"/>
        <source>Clear the selection, leave the briefing</source>
        <translation>إلغاء التحديد، مغادرة العرض</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="34"/>
        <source>Next and previous part of the window</source>
        <translation>الجزء التالي والسابق من النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="35"/>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="36"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="60"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="60"/>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <location filename="../../ui/desk/HelpView.qml" line="68"/>
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
        <location filename="../../ui/import/ImportCheck.qml" line="72"/>
        <source>The columns are those of %1, so it is known what each one means.</source>
        <translation>الأعمدة هي أعمدة %1، ومعنى كل منها معروف.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="104"/>
        <source>Load a mapping…</source>
        <translation>تحميل تعيين للأعمدة…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="105"/>
        <source>Use what was said of another file with these columns</source>
        <translation>استخدام ما حُدِّد لملف آخر بهذه الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="109"/>
        <source>Save the mapping…</source>
        <translation>حفظ تعيين الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="130"/>
        <source>Skip this file</source>
        <translation>تخطي هذا الملف</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="130"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="141"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="142"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="153"/>
        <source>Load a mapping</source>
        <translation>تحميل تعيين للأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="154"/>
        <location filename="../../ui/import/ImportCheck.qml" line="170"/>
        <source>Mappings (*.json)</source>
        <translation>تعيينات الأعمدة (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="154"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportCheck.qml" line="167"/>
        <source>Save the mapping</source>
        <translation>حفظ تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>ImportFacts</name>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="54"/>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="57"/>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="68"/>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="74"/>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (العربية)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="77"/>
        <location filename="../../ui/import/ImportFacts.qml" line="115"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="84"/>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="89"/>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="89"/>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="89"/>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="90"/>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="98"/>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="102"/>
        <source>36.2</source>
        <translation>36.2</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="102"/>
        <source>36,2</source>
        <translation>36,2</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="109"/>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="114"/>
        <source>Day first: 31/01</source>
        <translation>اليوم أولًا: 31/01</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="114"/>
        <source>Month first: 01/31</source>
        <translation>الشهر أولًا: 01/31</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="122"/>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="126"/>
        <source>Names of columns</source>
        <translation>أسماء الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="126"/>
        <source>Already data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFacts.qml" line="133"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
</context>
<context>
    <name>ImportFailed</name>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="33"/>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="55"/>
        <source>The store is as it was.</source>
        <translation>المخزن كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="65"/>
        <source>Back to the choices</source>
        <translation>العودة إلى الخيارات</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="73"/>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="73"/>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportFailed.qml" line="78"/>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <location filename="../../ui/import/ImportPreview.qml" line="40"/>
        <source>The first rows</source>
        <translation>الصفوف الأولى</translation>
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
        <location filename="../../ui/import/ImportSheet.qml" line="49"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import/ImportSheet.qml" line="62"/>
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
        <location filename="../../ui/import/ImportSheet.qml" line="77"/>
        <source>Back to the desk; the import goes on meanwhile</source>
        <translation>العودة إلى المكتب؛ يستمر الاستيراد في هذه الأثناء</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="77"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="123"/>
        <source>Looking at the file …</source>
        <translation>جارٍ فحص الملف …</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="141"/>
        <source>Files to import</source>
        <translation>ملفات للاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="144"/>
        <source>Tables and maps (*.csv *.tsv *.txt *.geojson *.json *.kml *.kmz *.gpkg *.shp)</source>
        <translation>جداول وخرائط (*.csv *.tsv *.txt *.geojson *.json *.kml *.kmz *.gpkg *.shp)</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportSheet.qml" line="144"/>
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
        <location filename="../../ui/import/ImportStart.qml" line="44"/>
        <source>Drop files here, or anywhere on the window</source>
        <translation>أفلت الملفات هنا، أو في أي مكان من النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="51"/>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="92"/>
        <source>%1 is opened for reading only; you will be asked where to put a store that can be written.</source>
        <translation>فُتح %1 للقراءة فقط؛ ستُسأل أين يوضع مخزن تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/import/ImportStart.qml" line="93"/>
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
        <location filename="../../db/import/detect.cpp" line="161"/>
        <source>there is no table in the file</source>
        <translation>لا جدول في الملف</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="163"/>
        <source>a table is text with commas, semicolons or tabs between its columns</source>
        <translation>الجدول نص تفصل بين أعمدته فواصل أو فواصل منقوطة أو علامات جدولة</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="180"/>
        <source>the file has no header; its columns are taken for those of UCDP GED</source>
        <translation>ليس للملف صف عناوين؛ تُعَدّ أعمدته أعمدة UCDP GED</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="185"/>
        <source>the file has no header: its columns are numbered</source>
        <translation>ليس للملف صف عناوين: رُقّمت أعمدته</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="200"/>
        <source>the columns are not those of %1</source>
        <translation>الأعمدة ليست أعمدة %1</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="203"/>
        <source>import it as csv, with a mapping</source>
        <translation>استورده بصيغة csv مع تعيين للأعمدة</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="223"/>
        <source>numbers have a decimal comma</source>
        <translation>للأعداد فاصلة عشرية</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="263"/>
        <source>some dates have the day first, others the month</source>
        <translation>بعض التواريخ يبدأ باليوم وبعضها بالشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="265"/>
        <source>dates have the month first</source>
        <translation>التواريخ تبدأ بالشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="266"/>
        <source>dates have the day first</source>
        <translation>التواريخ تبدأ باليوم</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="268"/>
        <source>dates are taken to have the day first, as ACLED writes them</source>
        <translation>تُعَدّ التواريخ بادئة باليوم كما يكتبها ACLED</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="272"/>
        <source>no date shows whether the day or the month comes first</source>
        <translation>لا يبيّن أي تاريخ أيهما يأتي أولًا، اليوم أم الشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="323"/>
        <source>the file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="333"/>
        <source>this is a workbook or an archive, not a text table</source>
        <translation>هذا مصنّف جداول أو أرشيف، لا جدول نصي</translation>
    </message>
    <message>
        <location filename="../../db/import/detect.cpp" line="335"/>
        <source>unpack it, or save the sheet as CSV</source>
        <translation>فكّ ضغطه، أو احفظ الورقة بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../db/import/eventwriter.cpp" line="226"/>
        <source>the id &quot;%1&quot; stood in the file before, with another content</source>
        <translation>ورد المعرّف &quot;%1&quot; في الملف من قبل بمحتوى آخر</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="76"/>
        <source>the file is none of GeoJSON, KML, GeoPackage or shapefile, or it is damaged</source>
        <translation>الملف ليس GeoJSON ولا KML ولا GeoPackage ولا shapefile، أو أنه تالف</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="166"/>
        <source>the file is damaged after %1 features</source>
        <translation>الملف تالف بعد %1 من المعالم</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="212"/>
        <source>the feature has no position</source>
        <translation>ليس للمعلم موقع</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="220"/>
        <source>the feature is no point, and an event has a point</source>
        <translation>المعلم ليس نقطة، والحدث نقطة</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="224"/>
        <source>the position cannot be brought to WGS84</source>
        <translation>يتعذر تحويل الموقع إلى WGS84</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="315"/>
        <source>there is nothing in the file</source>
        <translation>لا شيء في الملف</translation>
    </message>
    <message>
        <location filename="../../db/import/geofile.cpp" line="316"/>
        <source>the file has no layer &quot;%1&quot;</source>
        <translation>ليس في الملف طبقة &quot;%1&quot;</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="93"/>
        <source>the store may not be written</source>
        <translation>لا تجوز الكتابة في المخزن</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="95"/>
        <source>copy it into a folder that you can write to and open it there</source>
        <translation>انسخه إلى مجلد يمكنك الكتابة فيه وافتحه هناك</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="100"/>
        <source>the encoding of the file cannot be told</source>
        <translation>يتعذر تحديد ترميز الملف</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="101"/>
        <source>say which it is, or save the file as UTF-8</source>
        <translation>حدّد الترميز، أو احفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="106"/>
        <source>the file does not show whether the day or the month comes first in its dates</source>
        <translation>لا يبيّن الملف أيهما يأتي أولًا في تواريخه، اليوم أم الشهر</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="108"/>
        <source>say which of the two comes first</source>
        <translation>حدّد أيهما يأتي أولًا</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="206"/>
        <source>say with a mapping which column means what</source>
        <translation>حدّد بتعيين للأعمدة معنى كل عمود</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="404"/>
        <source>the store has no import %1</source>
        <translation>ليس في المخزن استيراد %1</translation>
    </message>
    <message>
        <location filename="../../db/import/import.cpp" line="408"/>
        <source>import %1 was undone before</source>
        <translation>سبق التراجع عن الاستيراد %1</translation>
    </message>
    <message>
        <location filename="../../db/import/kmz.cpp" line="47"/>
        <location filename="../../db/import/kmz.cpp" line="89"/>
        <source>the archive is damaged</source>
        <translation>الأرشيف تالف</translation>
    </message>
    <message>
        <location filename="../../db/import/kmz.cpp" line="59"/>
        <source>the archive has more than %1 entries</source>
        <translation>في الأرشيف أكثر من %1 مُدخل</translation>
    </message>
    <message>
        <location filename="../../db/import/kmz.cpp" line="81"/>
        <source>the archive holds no KML</source>
        <translation>ليس في الأرشيف KML</translation>
    </message>
    <message>
        <location filename="../../db/import/kmz.cpp" line="99"/>
        <source>the archive is packed in a way that is not known</source>
        <translation>ضُغط الأرشيف بطريقة غير معروفة</translation>
    </message>
    <message>
        <location filename="../../db/import/kmz.cpp" line="134"/>
        <source>the KML in the archive is larger than is allowed</source>
        <translation>ملف KML في الأرشيف أكبر من المسموح</translation>
    </message>
    <message>
        <location filename="../../db/import/kmz.cpp" line="138"/>
        <location filename="../../db/import/kmz.cpp" line="167"/>
        <source>the temporary folder is full</source>
        <translation>المجلد المؤقت ممتلئ</translation>
    </message>
    <message>
        <location filename="../../db/import/kmz.cpp" line="162"/>
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
        <location filename="../../ui/inspector/InspectorHead.qml" line="23"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>InspectorSection</name>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="28"/>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="29"/>
        <source>Other events there that day</source>
        <translation>أحداث أخرى هناك في ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="29"/>
        <source>Events there</source>
        <translation>أحداث هناك</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="30"/>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="30"/>
        <source>Other statements by the speaker</source>
        <translation>تصريحات أخرى للمتحدث</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="31"/>
        <source>Who held it, as reported</source>
        <translation>من سيطر عليه بحسب التقارير</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="32"/>
        <source>Changes of control</source>
        <translation>تغيّرات السيطرة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="32"/>
        <source>Places reported under its name</source>
        <translation>مواقع أُبلغ عنها باسمه</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="33"/>
        <source>Open or cut, as reported</source>
        <translation>مفتوح أو مقطوع بحسب التقارير</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="34"/>
        <source>The figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="34"/>
        <source>Figures reported</source>
        <translation>أرقام أُبلغ عنها</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="35"/>
        <source>Other counts; never added up</source>
        <translation>حصائل أخرى؛ لا تُجمع أبدًا</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="36"/>
        <source>Related factions</source>
        <translation>فصائل ذات صلة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/InspectorSection.qml" line="117"/>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inspector/InspectorSection.qml" line="117"/>
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
        <location filename="../../ui/inspector/InspectorView.qml" line="95"/>
        <source>Nothing was reported about this in the data loaded.</source>
        <translation>لم يُبلَّغ عن شيء بشأن هذا في البيانات المحمّلة.</translation>
    </message>
</context>
<context>
    <name>KnownPop</name>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="18"/>
        <source>The picture uses only what had been reported by the day chosen here.</source>
        <translation>لا تستخدم الصورة إلا ما كان قد أُبلغ عنه حتى اليوم المختار هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="22"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="23"/>
        <source>That day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="24"/>
        <source>One day</source>
        <translation>يوم بعينه</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="41"/>
        <source>A day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/desk/KnownPop.qml" line="54"/>
        <source>A day later</source>
        <translation>بعد يوم</translation>
    </message>
</context>
<context>
    <name>LayerPop</name>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="15"/>
        <source>Colour by</source>
        <translation>التلوين حسب</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="18"/>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="19"/>
        <source>Faction</source>
        <translation>الفصيل</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="20"/>
        <source>Bloc</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="25"/>
        <source>Palette</source>
        <translation>لوحة الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="28"/>
        <source>Colour-blind safe</source>
        <translation>ملائمة لعمى الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="29"/>
        <source>Conventional</source>
        <translation>المتعارف عليها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="34"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="35"/>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="36"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="37"/>
        <source>Roads and rivers</source>
        <translation>الطرق والأنهار</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="38"/>
        <source>Front line</source>
        <translation>خط الجبهة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="39"/>
        <source>Events on the map</source>
        <translation>الأحداث على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="44"/>
        <source>Of the day</source>
        <translation>في اليوم المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="45"/>
        <source>Of the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="46"/>
        <source>Of the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="47"/>
        <source>Of the days chosen</source>
        <translation>في الأيام المختارة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="48"/>
        <source>Of all days up to the date</source>
        <translation>في كل الأيام حتى التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="52"/>
        <source>Which events the map shows</source>
        <translation>الأحداث التي تعرضها الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="54"/>
        <source>Where they are many</source>
        <translation>حيث تكثر الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="58"/>
        <source>Heat</source>
        <translation>كثافة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="58"/>
        <source>How many events near each place</source>
        <translation>عدد الأحداث قرب كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="59"/>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="59"/>
        <source>A dot where there are events, the larger the more</source>
        <translation>نقطة حيث توجد أحداث، وتكبر بكثرتها</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="67"/>
        <source>By number</source>
        <translation>حسب العدد</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="68"/>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="69"/>
        <source>By side</source>
        <translation>حسب الطرف</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="69"/>
        <source>The side of the first actor that an event names</source>
        <translation>طرف أول جهة يذكرها الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LayerPop.qml" line="75"/>
        <source>Claims graded improbable (5)</source>
        <translation>إفادات مصنّفة مستبعدة (5)</translation>
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
        <location filename="../../ui/desk/LoadView.qml" line="37"/>
        <source>This store was not opened</source>
        <translation>لم يُفتح هذا المخزن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="58"/>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="58"/>
        <source>Open the bundled data</source>
        <translation>فتح البيانات المرفقة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/LoadView.qml" line="67"/>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../../ui/desk/Main.qml" line="28"/>
        <source>%1 – Situation Desk</source>
        <translation>%1 – Situation Desk</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="28"/>
        <source>Situation Desk</source>
        <translation>Situation Desk</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="57"/>
        <location filename="../../ui/desk/Main.qml" line="61"/>
        <source>An import is under way. Opening another store cancels it; the store it goes into stays as it was.</source>
        <translation>هناك استيراد جارٍ. فتح مخزن آخر يلغيه؛ ويبقى المخزن الذي يُستورد إليه كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="58"/>
        <location filename="../../ui/desk/Main.qml" line="62"/>
        <source>Cancel it and open</source>
        <translation>إلغاؤه والفتح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="94"/>
        <source>An import is under way. Closing the program cancels it; the store stays as it was.</source>
        <translation>هناك استيراد جارٍ. إغلاق البرنامج يلغيه؛ ويبقى المخزن كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/Main.qml" line="95"/>
        <source>Cancel it and close</source>
        <translation>إلغاؤه والإغلاق</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="33"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="36"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="37"/>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="45"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="46"/>
        <source>Nothing reported by this date</source>
        <translation>لم يُبلَّغ عن شيء حتى هذا التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="47"/>
        <location filename="../../ui/map/MapCard.qml" line="59"/>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="56"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="66"/>
        <source>no report about this stretch</source>
        <translation>لا تقرير عن هذا المقطع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="73"/>
        <source>Events here: %1</source>
        <translation>الأحداث هنا: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="75"/>
        <location filename="../../ui/map/MapCard.qml" line="83"/>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="80"/>
        <source>1 event here</source>
        <translation>حدث واحد هنا</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="80"/>
        <source>%1 events here</source>
        <translation>الأحداث هنا: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapCard.qml" line="82"/>
        <location filename="../../ui/map/MapCard.qml" line="84"/>
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
        <location filename="../../ui/map/MapExtent.qml" line="40"/>
        <source>Let the chosen ground go</source>
        <translation>إلغاء اختيار المنطقة</translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="58"/>
        <source>schematic cells, not boundaries</source>
        <translation>خلايا تخطيطية، وليست حدودًا</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="69"/>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapFoot.qml" line="69"/>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="30"/>
        <source>no source names the place</source>
        <translation>لا مصدر يذكر المكان</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="31"/>
        <source>contested</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="32"/>
        <source>unclear who holds it</source>
        <translation>السيطرة غير واضحة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="33"/>
        <source>withdrawn from</source>
        <translation>جرى الانسحاب منه</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="34"/>
        <source>nothing reported</source>
        <translation>لم يُبلَّغ عن شيء</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="35"/>
        <source>front line</source>
        <translation>خط الجبهة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="36"/>
        <source>road open</source>
        <translation>طريق مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="37"/>
        <source>road contested</source>
        <translation>طريق محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="38"/>
        <source>road cut</source>
        <translation>طريق مقطوع</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="39"/>
        <source>railway</source>
        <translation>سكة حديد</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="40"/>
        <source>river</source>
        <translation>نهر</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="54"/>
        <location filename="../../ui/map/MapLegend.qml" line="78"/>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="66"/>
        <source>Fold the legend</source>
        <translation>طي مفتاح الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapLegend.qml" line="66"/>
        <source>Open the legend</source>
        <translation>فتح مفتاح الخريطة</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="40"/>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="47"/>
        <source>%1: %2 (contested: %3)</source>
        <translation>%1: %2 (محل نزاع: %3)</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="48"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="50"/>
        <source>Places by holder on %1. %2.</source>
        <translation>المواقع بحسب المسيطر في %1. %2.</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="310"/>
        <source>Events without a precise place: %1</source>
        <translation>أحداث بلا موقع محدد: %1</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapPanel.qml" line="339"/>
        <source>No store is open, so there is nothing to draw.</source>
        <translation>لا مخزن مفتوح، فلا شيء لعرضه.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="24"/>
        <source>Nearer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="31"/>
        <source>Further away</source>
        <translation>تبعيد</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="38"/>
        <source>Show all of %1</source>
        <translation>إظهار %1 بكاملها</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="38"/>
        <source>Show the city</source>
        <translation>إظهار المدينة</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="44"/>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/map/MapTools.qml" line="50"/>
        <source>Back to the opening view</source>
        <translation>العودة إلى العرض الأول</translation>
    </message>
</context>
<context>
    <name>MenuPop</name>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="25"/>
        <source>Open a store…</source>
        <translation>فتح مخزن…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="34"/>
        <source>Open the bundled data</source>
        <translation>فتح البيانات المرفقة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="44"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="55"/>
        <source>Imports…</source>
        <translation>عمليات الاستيراد…</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="61"/>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="65"/>
        <location filename="../../ui/desk/MenuPop.qml" line="76"/>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="66"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="67"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="72"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="83"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="87"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="97"/>
        <source>About the program and the data</source>
        <translation>حول البرنامج والبيانات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="111"/>
        <source>Open a store</source>
        <translation>فتح مخزن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="112"/>
        <source>Situation Desk stores (*.sitdesk)</source>
        <translation>مخازن Situation Desk (*.sitdesk)</translation>
    </message>
    <message>
        <location filename="../../ui/desk/MenuPop.qml" line="112"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../ui/desk/Notice.qml" line="52"/>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <location filename="../../ui/theme/Say.qml" line="128"/>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="129"/>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="133"/>
        <location filename="../../ui/theme/Say.qml" line="138"/>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="134"/>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="142"/>
        <source>confirmed by other sources</source>
        <translation>مؤكد من مصادر أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="143"/>
        <source>probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="144"/>
        <source>possibly true</source>
        <translation>ربما صحيح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="145"/>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="146"/>
        <source>improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="147"/>
        <source>cannot be judged</source>
        <translation>لا يمكن تقديره</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="153"/>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="154"/>
        <source>usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="155"/>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="156"/>
        <source>not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="157"/>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="158"/>
        <source>reliability cannot be judged</source>
        <translation>لا يمكن تقدير موثوقيته</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="164"/>
        <source>held</source>
        <translation>مسيطر عليه</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="165"/>
        <location filename="../../ui/theme/Say.qml" line="175"/>
        <source>contested</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="166"/>
        <source>withdrawn from</source>
        <translation>جرى الانسحاب منه</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="167"/>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="173"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="174"/>
        <source>cut</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="176"/>
        <source>no report</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="181"/>
        <source>Ground advance</source>
        <translation>تقدم بري</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="182"/>
        <source>Territory captured</source>
        <translation>سيطرة على أرض</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="183"/>
        <source>Withdrawal</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="184"/>
        <source>Clash</source>
        <translation>اشتباك</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="185"/>
        <source>Air strike</source>
        <translation>غارة جوية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="186"/>
        <source>Shelling</source>
        <translation>قصف</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="187"/>
        <source>Drone strike</source>
        <translation>ضربة بمسيّرة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="188"/>
        <source>Explosion</source>
        <translation>انفجار</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="189"/>
        <source>Violence against civilians</source>
        <translation>عنف ضد المدنيين</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="190"/>
        <source>Protest or riot</source>
        <translation>احتجاج أو شغب</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="191"/>
        <source>Diplomacy</source>
        <translation>دبلوماسية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="192"/>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="193"/>
        <location filename="../../ui/theme/Say.qml" line="258"/>
        <source>Humanitarian</source>
        <translation>إنساني</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="194"/>
        <source>Displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="195"/>
        <source>Infrastructure</source>
        <translation>بنية تحتية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="196"/>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="202"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="203"/>
        <source>Civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="204"/>
        <source>Opposition fighters</source>
        <translation>مقاتلو المعارضة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="205"/>
        <source>Government and allied</source>
        <translation>القوات الحكومية وحلفاؤها</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="206"/>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="207"/>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="208"/>
        <location filename="../../ui/theme/Say.qml" line="226"/>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="75"/>
        <location filename="../../ui/theme/Say.qml" line="214"/>
        <source>Killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="54"/>
        <source>ACLED</source>
        <translation>ACLED</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="55"/>
        <source>UCDP GED</source>
        <translation>UCDP GED</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="56"/>
        <source>Map data</source>
        <translation>بيانات خرائط</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="57"/>
        <source>Your own table</source>
        <translation>جدول خاص بك</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="63"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="64"/>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="65"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="66"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="67"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="68"/>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="69"/>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="70"/>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="71"/>
        <source>Point (WKT)</source>
        <translation>نقطة (WKT)</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="72"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="73"/>
        <source>First party</source>
        <translation>الطرف الأول</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="74"/>
        <source>Second party</source>
        <translation>الطرف الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="76"/>
        <source>Killed, at least</source>
        <translation>قتلى، على الأقل</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="77"/>
        <source>Killed, at most</source>
        <translation>قتلى، على الأكثر</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="78"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="79"/>
        <source>Event id</source>
        <translation>معرّف الصف</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="80"/>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="89"/>
        <source>%1 s left</source>
        <translation>المتبقي: %1 ث</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="90"/>
        <source>%1 min left</source>
        <translation>المتبقي: %1 د</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="215"/>
        <source>Injured</source>
        <translation>جرحى</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="216"/>
        <source>Displaced</source>
        <translation>نازحون</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="222"/>
        <source>Government side</source>
        <translation>الجانب الحكومي</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="223"/>
        <source>Opposition</source>
        <translation>المعارضة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="224"/>
        <source>Kurdish-led</source>
        <translation>بقيادة كردية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="225"/>
        <source>Foreign states</source>
        <translation>دول أجنبية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="232"/>
        <source>city</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="233"/>
        <source>town</source>
        <translation>بلدة</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="234"/>
        <source>village</source>
        <translation>قرية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="235"/>
        <source>suburb</source>
        <translation>ضاحية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="236"/>
        <source>neighbourhood</source>
        <translation>حي</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="237"/>
        <source>landmark</source>
        <translation>معلم</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="238"/>
        <source>road junction</source>
        <translation>مفترق طرق</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="239"/>
        <source>military site</source>
        <translation>موقع عسكري</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="240"/>
        <source>industrial zone</source>
        <translation>منطقة صناعية</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="241"/>
        <source>airport</source>
        <translation>مطار</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="247"/>
        <source>motorway</source>
        <translation>طريق سريع</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="248"/>
        <source>road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="249"/>
        <source>railway</source>
        <translation>سكة حديد</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="250"/>
        <source>river</source>
        <translation>نهر</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="256"/>
        <source>Ground</source>
        <translation>بري</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="257"/>
        <source>Air and fire</source>
        <translation>جو ونيران</translation>
    </message>
    <message>
        <location filename="../../ui/theme/Say.qml" line="259"/>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../ui/desk/SearchBox.qml" line="21"/>
        <source>Search events and places</source>
        <translation>البحث في الأحداث والأماكن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/SearchBox.qml" line="22"/>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../ui/desk/SearchBox.qml" line="75"/>
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
    <name>SourceLine</name>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="36"/>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="102"/>
        <source>published %1</source>
        <translation>نُشر في %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="112"/>
        <source>no address on record</source>
        <translation>لا عنوان مسجَّل</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="121"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="122"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="129"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/SourceLine.qml" line="130"/>
        <source>Open in the browser; asks first</source>
        <translation>فتح في المتصفح؛ بعد السؤال</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <location filename="../../db/store.cpp" line="34"/>
        <source>The file may not be written, so it was opened for reading only.</source>
        <translation>لا يُسمح بالكتابة في الملف، لذلك فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="36"/>
        <source>The folder may not be written, so the store was opened for reading only.</source>
        <translation>لا يُسمح بالكتابة في المجلد، لذلك فُتح المخزن للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="49"/>
        <source>the last changes to the store lie in the -wal file beside it, and the folder may not be written</source>
        <translation>آخر تعديلات المخزن في ملف ‎-wal‎ بجانبه، ولا يُسمح بالكتابة في المجلد</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="52"/>
        <source>copy both files into a folder that you can write to</source>
        <translation>انسخ الملفين إلى مجلد يمكنك الكتابة فيه</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="110"/>
        <location filename="../../db/store.cpp" line="193"/>
        <source>a file of that name already exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="112"/>
        <location filename="../../db/store.cpp" line="195"/>
        <source>choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="116"/>
        <source>the folder does not exist</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="118"/>
        <source>make the folder first</source>
        <translation>أنشئ المجلد أولًا</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="170"/>
        <source>the store has the format of an older version and must be brought up to date, which needs write access</source>
        <translation>صيغة المخزن من إصدار أقدم ويجب تحديثها، وهذا يتطلب إذن الكتابة</translation>
    </message>
    <message>
        <location filename="../../db/store.cpp" line="173"/>
        <source>copy it into a folder that you can write to and open it there</source>
        <translation>انسخه إلى مجلد يمكنك الكتابة فيه وافتحه هناك</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="25"/>
        <source>the store is damaged: %1</source>
        <translation>المخزن تالف: %1</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="27"/>
        <source>use a backup, or ask for a fresh copy of the file</source>
        <translation>استخدم نسخة احتياطية أو اطلب نسخة جديدة من الملف</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="35"/>
        <source>a store is made with &quot;situation-desk build&quot;</source>
        <translation>يُنشأ المخزن بالأمر «situation-desk build»</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="42"/>
        <source>checking it took too long</source>
        <translation>استغرق الفحص وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="67"/>
        <source>the file does not exist</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="69"/>
        <source>check the name and the folder</source>
        <translation>تحقق من الاسم والمجلد</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="72"/>
        <source>this is a folder, not a store</source>
        <translation>هذا مجلد وليس مخزنًا</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="74"/>
        <source>this is no regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="79"/>
        <source>the file may not be read</source>
        <translation>لا يُسمح بقراءة الملف</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="81"/>
        <source>ask its owner for permission to read it</source>
        <translation>اطلب من مالكه إذن القراءة</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="89"/>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="92"/>
        <source>this is not a Situation Desk store</source>
        <translation>هذا ليس مخزنًا من مخازن Situation Desk</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="94"/>
        <location filename="../../db/storecheck.cpp" line="119"/>
        <source>it is cut short</source>
        <translation>الملف مبتور</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="98"/>
        <source>this is a database of another program, not a Situation Desk store</source>
        <translation>هذه قاعدة بيانات لبرنامج آخر وليست مخزنًا من مخازن Situation Desk</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="104"/>
        <source>the store was written by a newer version of Situation Desk (its format is %1, this program knows up to %2)</source>
        <translation>كُتب المخزن بإصدار أحدث من Situation Desk (صيغته %1، وهذا البرنامج يعرف حتى %2)</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="109"/>
        <source>update Situation Desk</source>
        <translation>حدّث Situation Desk</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="112"/>
        <source>it has no format version</source>
        <translation>لا يحمل رقم إصدار للصيغة</translation>
    </message>
    <message>
        <location filename="../../db/storecheck.cpp" line="143"/>
        <source>its tables, views or triggers are not those of a store of its version</source>
        <translation>جداوله أو عروضه أو مشغّلاته ليست لمخزن من إصداره</translation>
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
        <location filename="../../ui/timeline/TimelineControls.qml" line="152"/>
        <source>Choose days by dragging over the bars</source>
        <translation>اختيار أيام بالسحب فوق الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="153"/>
        <source>Shift+drag</source>
        <translation>السحب مع Shift</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="161"/>
        <source>Show more days</source>
        <translation>إظهار أيام أكثر</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="169"/>
        <source>Show fewer days, closer</source>
        <translation>إظهار أيام أقل عن قرب</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="178"/>
        <source>Show the whole period</source>
        <translation>إظهار الفترة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="188"/>
        <source>by week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="189"/>
        <source>by month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="190"/>
        <source>by year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="191"/>
        <source>by day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="213"/>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/TimelineControls.qml" line="215"/>
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
    <message>
        <location filename="../../ui/timeline/TimelineTrack.qml" line="168"/>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
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
        <location filename="../../ui/casualties/TollChart.qml" line="37"/>
        <source>Chart of the increase from report to report</source>
        <translation>رسم بياني للزيادة من تقرير إلى آخر</translation>
    </message>
    <message>
        <location filename="../../ui/casualties/TollChart.qml" line="37"/>
        <source>Chart of the cumulative toll</source>
        <translation>رسم بياني للحصيلة التراكمية</translation>
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
        <location filename="../../ui/desk/TopBar.qml" line="65"/>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="68"/>
        <source>%1 is opened for reading only.</source>
        <translation>فُتح %1 للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="81"/>
        <source>making it searchable %1</source>
        <translation>جارٍ الإعداد للبحث %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="90"/>
        <source>saving the list %1</source>
        <translation>جارٍ حفظ القائمة %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="95"/>
        <source>Stop saving the list</source>
        <translation>إلغاء حفظ القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="115"/>
        <source>As known now</source>
        <translation>بحسب المعروف الآن</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="116"/>
        <source>As known that day</source>
        <translation>بحسب المعروف ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="117"/>
        <source>As known on %1</source>
        <translation>بحسب المعروف في %1</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="118"/>
        <source>Use only what had been reported by a day</source>
        <translation>استخدام ما كان قد أُبلغ عنه حتى يوم معيّن فقط</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="125"/>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="126"/>
        <source>What the map shows, and in which colours</source>
        <translation>ما تعرضه الخريطة وبأي ألوان</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="132"/>
        <source>End briefing</source>
        <translation>إنهاء العرض</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="132"/>
        <source>Brief</source>
        <translation>عرض موجز</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="133"/>
        <source>Full screen with large type</source>
        <translation>ملء الشاشة بخط كبير</translation>
    </message>
    <message>
        <location filename="../../ui/desk/TopBar.qml" line="141"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>sd</name>
    <message>
        <location filename="../../app/commandline.cpp" line="20"/>
        <source>situation-desk: %1
Try &apos;situation-desk --help&apos;.
</source>
        <translation>situation-desk: %1
جرّب &apos;situation-desk --help&apos;.
</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="70"/>
        <source>not a date: %1</source>
        <translation>ليس تاريخًا: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="77"/>
        <source>not a day: %1</source>
        <translation>ليس يومًا: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="85"/>
        <source>Compiles a data-set folder into a store. A faulty data set is refused whole, each fault named.</source>
        <translation>يحوّل مجلد مجموعة بيانات إلى مخزن. تُرفض مجموعة البيانات المعيبة كلها مع ذكر كل عيب.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="87"/>
        <source>The store to write.</source>
        <translation>المخزن المراد كتابته.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="88"/>
        <source>Replace the store where it exists.</source>
        <translation>استبدال المخزن إن كان موجودًا.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="90"/>
        <source>Compile a data set.</source>
        <translation>تحويل مجموعة بيانات.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="91"/>
        <source>Folder with a manifest.json.</source>
        <translation>مجلد فيه manifest.json.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="96"/>
        <source>build needs -o STORE</source>
        <translation>يحتاج build إلى ‎-o STORE</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="103"/>
        <source>Checks a store as a file from a stranger and says what is in it.</source>
        <translation>يفحص مخزنًا كملف من مصدر مجهول ويذكر ما فيه.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="104"/>
        <source>Check a store.</source>
        <translation>فحص مخزن.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="105"/>
        <location filename="../../app/commandline.cpp" line="194"/>
        <location filename="../../app/commandline.cpp" line="224"/>
        <location filename="../../app/commandline.cpp" line="240"/>
        <source>The store.</source>
        <translation>المخزن.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="113"/>
        <source>Prints the picture at a date: control, factions, tolls, routes, events.</source>
        <translation>يطبع الصورة في تاريخ: السيطرة والفصائل والحصائل والطرق والأحداث.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="114"/>
        <source>As JSON.</source>
        <translation>بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="116"/>
        <source>Print the picture.</source>
        <translation>طباعة الصورة.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="118"/>
        <location filename="../../app/commandline.cpp" line="139"/>
        <source>The store; the bundled one where it is left out.</source>
        <translation>المخزن؛ والمرفق عند عدم ذكره.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="130"/>
        <source>Renders the desk, or one panel, to a PNG; needs no display.</source>
        <translation>يرسم المكتب أو لوحة واحدة في ملف PNG؛ دون حاجة إلى شاشة.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="131"/>
        <source>The PNG to write.</source>
        <translation>ملف PNG المراد كتابته.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="132"/>
        <source>Pixels, 320x240 to 7680x4320.</source>
        <translation>بالبكسل، من 320x240 إلى 7680x4320.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="133"/>
        <source>light or dark.</source>
        <translation>light أو dark.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="134"/>
        <source>en or ar.</source>
        <translation>en أو ar.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="135"/>
        <source>map, timeline, factions or casualties.</source>
        <translation>map أو timeline أو factions أو casualties.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="137"/>
        <source>Render to a PNG.</source>
        <translation>الرسم في ملف PNG.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="144"/>
        <source>render needs -o FILE</source>
        <translation>يحتاج render إلى ‎-o FILE</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="160"/>
        <source>not a size between 320x240 and 7680x4320: %1</source>
        <translation>ليس حجمًا بين 320x240 و7680x4320: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="162"/>
        <source>not a theme: %1</source>
        <translation>ليس مظهرًا: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="164"/>
        <source>not a language: %1</source>
        <translation>ليست لغة: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="167"/>
        <source>not a panel: %1</source>
        <translation>ليست لوحة: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="248"/>
        <source>Shows who held what on which day, and who says so.

Commands (each takes --help):
  build DATASET_DIR -o STORE   compile a data set into a store
  check STORE                  check a store
  show [STORE] --date D        print the picture at a date
  render [STORE] -o out.png    render the desk to a picture
  import STORE FILE...         bring events of others into a store
  batches STORE                list what was brought into a store
  undo STORE BATCH             undo an import

Exit codes: 0 done, 1 refused input, 2 wrong usage.</source>
        <translation>يعرض من سيطر على ماذا وفي أي يوم، ومن أفاد بذلك.

الأوامر (كل منها يقبل ‎--help):
  build DATASET_DIR -o STORE   تحويل مجموعة بيانات إلى مخزن
  check STORE                  فحص مخزن
  show [STORE] --date D        طباعة الصورة في تاريخ
  render [STORE] -o out.png    رسم المكتب في صورة
  import STORE FILE...         إدخال أحداث الآخرين إلى مخزن
  batches STORE                سرد ما أُدخل إلى مخزن
  undo STORE BATCH             التراجع عن استيراد

رموز الخروج: 0 تم، 1 رُفض المدخل، 2 استخدام خاطئ.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="259"/>
        <source>Load the whole window in both languages, then quit.</source>
        <translation>تحميل النافذة كاملة باللغتين ثم الإنهاء.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="262"/>
        <source>Print the memory in use once the first complete frame is shown, then quit.</source>
        <translation>طباعة الذاكرة المستخدمة عند ظهور أول إطار كامل ثم الإنهاء.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="265"/>
        <source>The store to open; the bundled one where it is left out.</source>
        <translation>المخزن المراد فتحه؛ والمرفق عند عدم ذكره.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="173"/>
        <source>Imports files of events into a store, which is made where none stands. What is in a file already changes nothing; a newer export adds versions. Each file is one batch, whole or not at all, and can be undone.</source>
        <translation>يستورد ملفات أحداث إلى مخزن، ويُنشئه إن لم يكن موجودًا. ما هو موجود لا يتغير، والتصدير الأحدث يضيف نسخًا. كل ملف دفعة واحدة، كاملة أو لا شيء، ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="180"/>
        <source>JSON file that says which column means what.</source>
        <translation>ملف JSON يحدد معنى كل عمود.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="183"/>
        <source>Instead of what is detected: %1.</source>
        <translation>بدلًا مما يُكتشف: %1.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="185"/>
        <source>Where the file does not tell: day-first or month-first.</source>
        <translation>حيث لا يبيّن الملف: day-first أو month-first.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="188"/>
        <source>CSV file to write the rejected rows to.</source>
        <translation>ملف CSV تُكتب فيه الصفوف المرفوضة.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="190"/>
        <source>Try everything, keep nothing.</source>
        <translation>جرّب كل شيء ولا تحتفظ بشيء.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="191"/>
        <source>Report as JSON.</source>
        <translation>التقرير بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="193"/>
        <source>Import files.</source>
        <translation>استيراد ملفات.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="195"/>
        <source>The files.</source>
        <translation>الملفات.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="201"/>
        <source>not a format: %1</source>
        <translation>ليست صيغة: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="203"/>
        <source>not an encoding: %1</source>
        <translation>ليس ترميزًا: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="206"/>
        <source>not an order of dates: %1</source>
        <translation>ليس ترتيبًا للتواريخ: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="221"/>
        <source>Undoes an import: from then on nothing of it stands. The numbers of the imports are those that &apos;batches&apos; lists.</source>
        <translation>يتراجع عن استيراد: لا يقوم منه شيء بعد ذلك. أرقام عمليات الاستيراد هي التي يسردها &apos;batches&apos;.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="223"/>
        <source>Undo an import.</source>
        <translation>تراجع عن استيراد.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="225"/>
        <source>The number of the import.</source>
        <translation>رقم الاستيراد.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="232"/>
        <source>not the number of an import: %1</source>
        <translation>ليس رقم استيراد: %1</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="238"/>
        <source>Lists what was brought into a store, and when.</source>
        <translation>يسرد ما أُدخل إلى مخزن ومتى.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="239"/>
        <source>List the batches.</source>
        <translation>سرد الدفعات.</translation>
    </message>
</context>
<context>
    <name>sd::ImportChoice</name>
    <message>
        <location filename="../../ui/importchoice.cpp" line="331"/>
        <source>Say which encoding the text has.</source>
        <translation>حدّد ترميز النص.</translation>
    </message>
    <message>
        <location filename="../../ui/importchoice.cpp" line="333"/>
        <source>Say whether the day or the month comes first in dates.</source>
        <translation>حدّد أيهما يأتي أولًا في التواريخ، اليوم أم الشهر.</translation>
    </message>
</context>
<context>
    <name>sd::Importer</name>
    <message>
        <location filename="../../ui/importer.cpp" line="82"/>
        <source>The names are on the desk; the next import knows them.</source>
        <translation>الأسماء الآن في المكتب؛ وسيعرفها الاستيراد التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="97"/>
        <source>Only files on this computer can be imported.</source>
        <translation>لا يمكن استيراد سوى ملفات على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="120"/>
        <source>%1 with imports</source>
        <translation>%1 مع بيانات مستوردة</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="184"/>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="236"/>
        <source>A file of that name is there already: choose another name.</source>
        <translation>يوجد ملف بهذا الاسم: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="240"/>
        <source>That folder cannot be written to: choose another one.</source>
        <translation>تتعذر الكتابة في ذلك المجلد: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="297"/>
        <source>The mapping cannot be read: %1.</source>
        <translation>تتعذر قراءة تعيين الأعمدة: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="314"/>
        <source>The mapping was saved as %1.</source>
        <translation>حُفظ تعيين الأعمدة باسم %1.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="316"/>
        <source>The mapping was not saved: %1.</source>
        <translation>لم يُحفظ تعيين الأعمدة: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/importer.cpp" line="324"/>
        <source>The rejected rows were saved as %1.</source>
        <translation>حُفظت الصفوف المرفوضة باسم %1.</translation>
    </message>
</context>
<context>
    <name>sd::Session</name>
    <message>
        <location filename="../../ui/session.cpp" line="74"/>
        <source>Only files on this computer can be opened</source>
        <translation>لا يمكن فتح سوى ملفات على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/session.cpp" line="76"/>
        <source>Copy the store to this computer first.</source>
        <translation>انسخ المخزن إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/session.cpp" line="149"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sd::StoreJob</name>
    <message>
        <location filename="../../model/storejob.cpp" line="135"/>
        <source>a file of that name already exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../model/storejob.cpp" line="137"/>
        <source>choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
</context>
<context>
    <name>sd::Words</name>
    <message>
        <location filename="../../app/commandline.cpp" line="54"/>
        <source>an argument is missing</source>
        <translation>ينقص وسيط</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="56"/>
        <source>too many arguments: %1</source>
        <translation>وسائط زائدة: %1</translation>
    </message>
</context>
</TS>
