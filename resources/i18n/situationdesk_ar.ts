<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Situation Desk %1. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
            <translation>Situation Desk %1. برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده؛ يُقدَّم دون أي ضمان.</translation>
        </message>
        <message>
            <source>It stores claims, not truths: each figure and each state on the map names who claims it. The program uses no network.</source>
            <translation>يحفظ البرنامج إفادات لا حقائق: كل رقم وكل حالة على الخريطة تذكر من أفاد بها. ولا يستخدم البرنامج الشبكة.</translation>
        </message>
        <message>
            <source>The data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>%1. Licence: %2.</source>
            <translation>%1. الرخصة: %2.</translation>
        </message>
        <message>
            <source>What to keep in mind</source>
            <translation>ما ينبغي مراعاته</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>شكر وتقدير</translation>
        </message>
        <message>
            <source>Made with Qt, SQLite, GeographicLib and libcsv. Type: Noto Sans and Noto Sans Arabic, SIL Open Font License 1.1.</source>
            <translation>أُنجز باستخدام Qt وSQLite وGeographicLib وlibcsv. الخطوط: Noto Sans وNoto Sans Arabic، رخصة SIL المفتوحة للخطوط 1.1.</translation>
        </message>
    </context>
    <context>
        <name>CasualtyPanel</name>
        <message>
            <source>Casualties</source>
            <translation>الضحايا</translation>
        </message>
        <message>
            <source>Cumulative</source>
            <translation>تراكمي</translation>
        </message>
        <message>
            <source>One claimant's count over time</source>
            <translation>حصيلة جهة واحدة على مر الزمن</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>يومي</translation>
        </message>
        <message>
            <source>What each report adds to the one before</source>
            <translation>ما يضيفه كل تقرير إلى سابقه</translation>
        </message>
        <message>
            <source>Claimants</source>
            <translation>الجهات</translation>
        </message>
        <message>
            <source>All claimants' latest figures side by side</source>
            <translation>أحدث أرقام جميع الجهات جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>The same figures as a table</source>
            <translation>الأرقام نفسها في جدول</translation>
        </message>
        <message>
            <source>All claims say %1.</source>
            <translation>كل الإفادات تذكر %1.</translation>
        </message>
        <message>
            <source>Claims run from %1 to %2.</source>
            <translation>تتراوح الإفادات بين %1 و%2.</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>Whose count</source>
            <translation>حصيلة أي جهة</translation>
        </message>
        <message>
            <source>Whom the figures count</source>
            <translation>من تشملهم الأرقام</translation>
        </message>
        <message>
            <source>Killed, injured or displaced</source>
            <translation>قتلى أو جرحى أو نازحون</translation>
        </message>
        <message>
            <source>No claimant gives figures for %1, %2, by this date.</source>
            <translation>لا تذكر أي جهة أرقامًا لـ%1، %2، حتى هذا التاريخ.</translation>
        </message>
        <message>
            <source>No claimant gives a count of %1.</source>
            <translation>لا تذكر أي جهة حصيلة لـ%1.</translation>
        </message>
        <message>
            <source>%1 gives no figure by this date.</source>
            <translation>لا يذكر %1 رقمًا حتى هذا التاريخ.</translation>
        </message>
        <message>
            <source>Lowered on %1: %2 to %3</source>
            <translation>خُفِّض في %1: من %2 إلى %3</translation>
        </message>
        <message numerus="yes">
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
            <source>Figures by different claimants are never added together.</source>
            <translation>لا تُجمع أرقام جهات مختلفة بعضها مع بعض أبدًا.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove this filter</source>
            <translation>إزالة هذه التصفية</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
    </context>
    <context>
        <name>ClaimCard</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Not known yet at this date</source>
            <translation>لم يكن معروفًا بعد في هذا التاريخ</translation>
        </message>
        <message>
            <source>On the day looked at</source>
            <translation>في اليوم المعروض</translation>
        </message>
        <message>
            <source>The latest of its count</source>
            <translation>أحدث رقم في حصيلته</translation>
        </message>
        <message>
            <source>In the picture now</source>
            <translation>ضمن الصورة الآن</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>reported %1</source>
            <translation>أُبلغ عنه في %1</translation>
        </message>
        <message>
            <source>says %1</source>
            <translation>بحسب %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>ClaimLine</name>
        <message>
            <source>leads it</source>
            <translation>يقوده</translation>
        </message>
        <message>
            <source>it is part of</source>
            <translation>ينتمي إليه</translation>
        </message>
        <message>
            <source>member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>backs it</source>
            <translation>يدعمه</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>in the picture now</source>
            <translation>ضمن الصورة الآن</translation>
        </message>
    </context>
    <context>
        <name>ColourBy</name>
        <message>
            <source>Map coloured by</source>
            <translation>تلوين الخريطة حسب</translation>
        </message>
        <message>
            <source>Bloc</source>
            <translation>الكتلة</translation>
        </message>
        <message>
            <source>One colour for each side</source>
            <translation>لون لكل طرف</translation>
        </message>
        <message>
            <source>Coalition</source>
            <translation>التحالف</translation>
        </message>
        <message>
            <source>One colour for each alliance</source>
            <translation>لون لكل تحالف</translation>
        </message>
        <message>
            <source>Faction</source>
            <translation>الفصيل</translation>
        </message>
        <message>
            <source>One colour for each single group</source>
            <translation>لون لكل جماعة على حدة</translation>
        </message>
    </context>
    <context>
        <name>EventBar</name>
        <message>
            <source>Search events and statements</source>
            <translation>البحث في الأحداث والتصريحات</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Choose kinds of events, a faction or a place</source>
            <translation>اختيار أنواع الأحداث أو فصيل أو مكان</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>only: %1</source>
            <translation>فقط: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>without: %1</source>
            <translation>من دون: %1</translation>
        </message>
        <message>
            <source>%1 of %2 kinds</source>
            <translation>%1 من %2 نوعًا</translation>
        </message>
    </context>
    <context>
        <name>EventList</name>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Nothing is loaded yet.</source>
            <translation>لم يُحمَّل شيء بعد.</translation>
        </message>
        <message>
            <source>No event matches what you asked for.</source>
            <translation>لا حدث يطابق ما طلبته.</translation>
        </message>
        <message>
            <source>This data set has no events.</source>
            <translation>لا أحداث في مجموعة البيانات هذه.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>المحدَّد</translation>
        </message>
        <message numerus="yes">
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
            <source>Select nothing</source>
            <translation>إلغاء التحديد</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>1 source</source>
            <translation>مصدر واحد</translation>
        </message>
        <message numerus="yes">
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
            <source>not yet reported</source>
            <translation>لم يُبلَّغ عنه بعد</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message numerus="yes">
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
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Go to this day</source>
            <translation>الانتقال إلى هذا اليوم</translation>
        </message>
        <message>
            <source>Move the date to this event</source>
            <translation>نقل التاريخ إلى هذا الحدث</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Show the whole claim with its sources</source>
            <translation>عرض الإفادة كاملة مع مصادرها</translation>
        </message>
    </context>
    <context>
        <name>FactList</name>
        <message>
            <source>Active since</source>
            <translation>ناشط منذ</translation>
        </message>
        <message>
            <source>Involved</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Also written</source>
            <translation>يُكتب أيضًا</translation>
        </message>
        <message>
            <source>Area of its cell</source>
            <translation>مساحة خليته</translation>
        </message>
        <message>
            <source>Backed by</source>
            <translation>مدعوم من</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>يشمل العدّ</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>نوع الحدث</translation>
        </message>
        <message>
            <source>Date known to</source>
            <translation>دقة التاريخ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Place known to</source>
            <translation>دقة المكان</translation>
        </message>
        <message>
            <source>Area held now</source>
            <translation>المساحة الآن</translation>
        </message>
        <message>
            <source>Places held now</source>
            <translation>المواقع الآن</translation>
        </message>
        <message>
            <source>Killed in it</source>
            <translation>قُتل فيه</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>بقيادة</translation>
        </message>
        <message>
            <source>Position from</source>
            <translation>مصدر الإحداثيات</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>جزء من</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>العدّ من</translation>
        </message>
        <message>
            <source>Counted to</source>
            <translation>العدّ إلى</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>الإحداثيات</translation>
        </message>
        <message>
            <source>Position good to</source>
            <translation>دقة الإحداثيات</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>الطريق</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>قيل في</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>الاسم المختصر</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>المتحدث</translation>
        </message>
        <message>
            <source>Figure of</source>
            <translation>الرقم يخص</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Who is counted</source>
            <translation>من يشملهم العدّ</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>%1 km²</source>
            <translation>%1 كم²</translation>
        </message>
        <message>
            <source>%1 m</source>
            <translation>%1 م</translation>
        </message>
        <message>
            <source>motorway</source>
            <translation>طريق سريع</translation>
        </message>
        <message>
            <source>road</source>
            <translation>طريق</translation>
        </message>
        <message>
            <source>railway</source>
            <translation>سكة حديد</translation>
        </message>
        <message>
            <source>river</source>
            <translation>نهر</translation>
        </message>
        <message>
            <source>coalition</source>
            <translation>تحالف</translation>
        </message>
        <message>
            <source>armed group</source>
            <translation>جماعة مسلحة</translation>
        </message>
        <message>
            <source>state</source>
            <translation>دولة</translation>
        </message>
        <message>
            <source>militia</source>
            <translation>ميليشيا</translation>
        </message>
        <message>
            <source>monitor</source>
            <translation>جهة رصد</translation>
        </message>
        <message>
            <source>other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>all since the first day counted</source>
            <translation>الكل منذ أول يوم في العدّ</translation>
        </message>
        <message>
            <source>one day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <source>one incident</source>
            <translation>حادثة واحدة</translation>
        </message>
        <message>
            <source>the minute</source>
            <translation>الدقيقة</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>a stretch of days</source>
            <translation>عدة أيام</translation>
        </message>
        <message>
            <source>the spot</source>
            <translation>النقطة نفسها</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>the area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>the region only</source>
            <translation>الإقليم فقط</translation>
        </message>
    </context>
    <context>
        <name>FactionColumns</name>
        <message numerus="yes">
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
            <source>places</source>
            <translation>مواقع</translation>
        </message>
        <message>
            <source>districts</source>
            <translation>أحياء</translation>
        </message>
        <message>
            <source>Held or contested under its name, members included; the striped mark counts the contested ones</source>
            <translation>ما هو مسيطر عليه أو محل نزاع باسمه، بما في ذلك أعضاؤه؛ والعلامة المخططة تعدّ ما هو محل نزاع</translation>
        </message>
        <message>
            <source>area</source>
            <translation>المساحة</translation>
        </message>
        <message>
            <source>Share of the area held or contested</source>
            <translation>الحصة من المساحة المسيطر عليها أو محل النزاع</translation>
        </message>
        <message>
            <source>day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>Change against the end of the day before</source>
            <translation>التغير مقارنة بنهاية اليوم السابق</translation>
        </message>
        <message>
            <source>start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Change against %1, the first day</source>
            <translation>التغير مقارنة بـ%1، اليوم الأول</translation>
        </message>
    </context>
    <context>
        <name>FactionPanel</name>
        <message>
            <source>Who holds the map</source>
            <translation>من يسيطر على الخريطة</translation>
        </message>
        <message>
            <source>Who holds %1</source>
            <translation>من يسيطر على %1</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Count the districts of the city only</source>
            <translation>عدّ أحياء المدينة فقط</translation>
        </message>
        <message>
            <source>Whole map</source>
            <translation>الخريطة كلها</translation>
        </message>
        <message>
            <source>Count every place that has an area on the map</source>
            <translation>عدّ كل موقع له مساحة على الخريطة</translation>
        </message>
        <message>
            <source>This data set names no factions.</source>
            <translation>لا تذكر مجموعة البيانات هذه أي فصائل.</translation>
        </message>
        <message>
            <source>Nothing is loaded yet.</source>
            <translation>لم يُحمَّل شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>FactionRow</name>
        <message>
            <source>backed by %1</source>
            <translation>بدعم من %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message numerus="yes">
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
            <source>1 place</source>
            <translation>موقع واحد</translation>
        </message>
        <message numerus="yes">
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
            <source>%1 of the area</source>
            <translation>%1 من المساحة</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>مبسوط</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>مطوي</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>طي</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>بسط</translation>
        </message>
        <message>
            <source>%1 km² of %2 km²</source>
            <translation>%1 كم² من %2 كم²</translation>
        </message>
        <message>
            <source>also part of %1</source>
            <translation>وهو أيضًا جزء من %1</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>المصادر: %1</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Kinds of events</source>
            <translation>أنواع الأحداث</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <source>only</source>
            <translation>فقط</translation>
        </message>
        <message>
            <source>All factions</source>
            <translation>كل الفصائل</translation>
        </message>
        <message>
            <source>All places</source>
            <translation>كل الأماكن</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>A day back, a day on</source>
            <translation>يوم إلى الوراء، يوم إلى الأمام</translation>
        </message>
        <message>
            <source>Last event, next event</source>
            <translation>الحدث السابق، الحدث التالي</translation>
        </message>
        <message>
            <source>Last change of control, next change</source>
            <translation>تغيّر السيطرة السابق، التغيّر التالي</translation>
        </message>
        <message>
            <source>First day, last day</source>
            <translation>اليوم الأول، اليوم الأخير</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>تشغيل، إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Zoom the map</source>
            <translation>تكبير الخريطة وتصغيرها</translation>
        </message>
        <message>
            <source>Search events</source>
            <translation>البحث في الأحداث</translation>
        </message>
        <message>
            <source>Brief: full screen, large type</source>
            <translation>عرض موجز: ملء الشاشة بخط كبير</translation>
        </message>
        <message>
            <source>Clear the selection, leave the briefing</source>
            <translation>إلغاء التحديد، مغادرة العرض</translation>
        </message>
        <message>
            <source>Next and previous part of the window</source>
            <translation>الجزء التالي والسابق من النافذة</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>هذه المفاتيح</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>About</source>
            <translation>حول</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Drag the slider, or press ← → for a day and Space to play. Click a district to see who says what.</source>
            <translation>اسحب المؤشر، أو اضغط ← → للتنقل يومًا واحدًا والمسافة للتشغيل. انقر حيًّا لترى من يقول ماذا.</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>فهمت</translation>
        </message>
    </context>
    <context>
        <name>InspectorHead</name>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>InspectorSection</name>
        <message>
            <source>The report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Other events there that day</source>
            <translation>أحداث أخرى هناك في ذلك اليوم</translation>
        </message>
        <message>
            <source>Events there</source>
            <translation>أحداث هناك</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>Other statements by the speaker</source>
            <translation>تصريحات أخرى للمتحدث</translation>
        </message>
        <message>
            <source>Who held it, as reported</source>
            <translation>من سيطر عليه بحسب التقارير</translation>
        </message>
        <message>
            <source>Changes of control</source>
            <translation>تغيّرات السيطرة</translation>
        </message>
        <message>
            <source>Places reported under its name</source>
            <translation>مواقع أُبلغ عنها باسمه</translation>
        </message>
        <message>
            <source>Open or cut, as reported</source>
            <translation>مفتوح أو مقطوع بحسب التقارير</translation>
        </message>
        <message>
            <source>The figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Figures reported</source>
            <translation>أرقام أُبلغ عنها</translation>
        </message>
        <message>
            <source>Other counts; never added up</source>
            <translation>حصائل أخرى؛ لا تُجمع أبدًا</translation>
        </message>
        <message>
            <source>Related factions</source>
            <translation>فصائل ذات صلة</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>إظهار أقل</translation>
        </message>
        <message numerus="yes">
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
            <source>Nothing was reported about this in the data loaded.</source>
            <translation>لم يُبلَّغ عن شيء بشأن هذا في البيانات المحمّلة.</translation>
        </message>
    </context>
    <context>
        <name>KnownPop</name>
        <message>
            <source>The picture uses only what had been reported by the day chosen here.</source>
            <translation>لا تستخدم الصورة إلا ما كان قد أُبلغ عنه حتى اليوم المختار هنا.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>That day</source>
            <translation>ذلك اليوم</translation>
        </message>
        <message>
            <source>One day</source>
            <translation>يوم بعينه</translation>
        </message>
        <message>
            <source>A day earlier</source>
            <translation>قبل يوم</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>بعد يوم</translation>
        </message>
    </context>
    <context>
        <name>LayerPop</name>
        <message>
            <source>Colour by</source>
            <translation>التلوين حسب</translation>
        </message>
        <message>
            <source>Coalition</source>
            <translation>التحالف</translation>
        </message>
        <message>
            <source>Faction</source>
            <translation>الفصيل</translation>
        </message>
        <message>
            <source>Bloc</source>
            <translation>الكتلة</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>لوحة الألوان</translation>
        </message>
        <message>
            <source>Colour-blind safe</source>
            <translation>ملائمة لعمى الألوان</translation>
        </message>
        <message>
            <source>Conventional</source>
            <translation>المتعارف عليها</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>Events of the day</source>
            <translation>أحداث اليوم</translation>
        </message>
        <message>
            <source>Roads and rivers</source>
            <translation>الطرق والأنهار</translation>
        </message>
        <message>
            <source>Front line</source>
            <translation>خط الجبهة</translation>
        </message>
        <message>
            <source>Claims graded improbable (5)</source>
            <translation>إفادات مصنّفة مستبعدة (5)</translation>
        </message>
    </context>
    <context>
        <name>LinkPrompt</name>
        <message>
            <source>Open this page in the browser?</source>
            <translation>أتريد فتح هذه الصفحة في المتصفح؟</translation>
        </message>
        <message>
            <source>This address is not opened</source>
            <translation>لا يُفتح هذا العنوان</translation>
        </message>
        <message>
            <source>It leads to %1. The site will see that you visit it.</source>
            <translation>يقود إلى %1. سيعلم الموقع بزيارتك.</translation>
        </message>
        <message>
            <source>Only web addresses, http and https, are opened from here.</source>
            <translation>لا تُفتح من هنا إلا عناوين الويب، http وhttps.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
    </context>
    <context>
        <name>LoadView</name>
        <message>
            <source>This store was not opened</source>
            <translation>لم يُفتح هذا المخزن</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>العودة إلى المكتب</translation>
        </message>
        <message>
            <source>Open the bundled data</source>
            <translation>فتح البيانات المرفقة</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>جارٍ فتح %1 …</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Situation Desk</source>
            <translation>%1 – Situation Desk</translation>
        </message>
        <message>
            <source>Situation Desk</source>
            <translation>Situation Desk</translation>
        </message>
    </context>
    <context>
        <name>MapCard</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 و%2 غيرها</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing reported by this date</source>
            <translation>لم يُبلَّغ عن شيء حتى هذا التاريخ</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>no report about this stretch</source>
            <translation>لا تقرير عن هذا المقطع</translation>
        </message>
        <message>
            <source>Events here: %1</source>
            <translation>الأحداث هنا: %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>و%1 غيرها</translation>
        </message>
    </context>
    <context>
        <name>MapFoot</name>
        <message>
            <source>schematic cells, not boundaries</source>
            <translation>خلايا تخطيطية، وليست حدودًا</translation>
        </message>
        <message>
            <source>%1 km</source>
            <translation>%1 كم</translation>
        </message>
        <message>
            <source>%1 m</source>
            <translation>%1 م</translation>
        </message>
    </context>
    <context>
        <name>MapLegend</name>
        <message>
            <source>no source names the place</source>
            <translation>لا مصدر يذكر المكان</translation>
        </message>
        <message>
            <source>contested</source>
            <translation>محل نزاع</translation>
        </message>
        <message>
            <source>unclear who holds it</source>
            <translation>السيطرة غير واضحة</translation>
        </message>
        <message>
            <source>withdrawn from</source>
            <translation>جرى الانسحاب منه</translation>
        </message>
        <message>
            <source>nothing reported</source>
            <translation>لم يُبلَّغ عن شيء</translation>
        </message>
        <message>
            <source>front line</source>
            <translation>خط الجبهة</translation>
        </message>
        <message>
            <source>road open</source>
            <translation>طريق مفتوح</translation>
        </message>
        <message>
            <source>road contested</source>
            <translation>طريق محل نزاع</translation>
        </message>
        <message>
            <source>road cut</source>
            <translation>طريق مقطوع</translation>
        </message>
        <message>
            <source>railway</source>
            <translation>سكة حديد</translation>
        </message>
        <message>
            <source>river</source>
            <translation>نهر</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>مفتاح الخريطة</translation>
        </message>
        <message>
            <source>Fold the legend</source>
            <translation>طي مفتاح الخريطة</translation>
        </message>
        <message>
            <source>Open the legend</source>
            <translation>فتح مفتاح الخريطة</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>%1: %2 (contested: %3)</source>
            <translation>%1: %2 (محل نزاع: %3)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Places by holder on %1. %2.</source>
            <translation>المواقع بحسب المسيطر في %1. %2.</translation>
        </message>
        <message>
            <source>Events without a precise place: %1</source>
            <translation>أحداث بلا موقع محدد: %1</translation>
        </message>
        <message>
            <source>No store is open, so there is nothing to draw.</source>
            <translation>لا مخزن مفتوح، فلا شيء لعرضه.</translation>
        </message>
    </context>
    <context>
        <name>MapTools</name>
        <message>
            <source>Nearer</source>
            <translation>تقريب</translation>
        </message>
        <message>
            <source>Further away</source>
            <translation>تبعيد</translation>
        </message>
        <message>
            <source>Show all of %1</source>
            <translation>إظهار %1 بكاملها</translation>
        </message>
        <message>
            <source>Show the city</source>
            <translation>إظهار المدينة</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>إظهار كل شيء</translation>
        </message>
        <message>
            <source>Back to the opening view</source>
            <translation>العودة إلى العرض الأول</translation>
        </message>
    </context>
    <context>
        <name>MenuPop</name>
        <message>
            <source>Open a store…</source>
            <translation>فتح مخزن…</translation>
        </message>
        <message>
            <source>Open the bundled data</source>
            <translation>فتح البيانات المرفقة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>About the program and the data</source>
            <translation>حول البرنامج والبيانات</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>فتح مخزن</translation>
        </message>
        <message>
            <source>Situation Desk stores (*.sitdesk)</source>
            <translation>مخازن Situation Desk (*.sitdesk)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>Say</name>
        <message>
            <source>%1 (%2–%3)</source>
            <translation>%1 (%2–%3)</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>%1 على الأقل</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>confirmed by other sources</source>
            <translation>مؤكد من مصادر أخرى</translation>
        </message>
        <message>
            <source>probably true</source>
            <translation>صحيح على الأرجح</translation>
        </message>
        <message>
            <source>possibly true</source>
            <translation>ربما صحيح</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>مشكوك فيه</translation>
        </message>
        <message>
            <source>improbable</source>
            <translation>مستبعد</translation>
        </message>
        <message>
            <source>cannot be judged</source>
            <translation>لا يمكن تقديره</translation>
        </message>
        <message>
            <source>completely reliable</source>
            <translation>موثوق تمامًا</translation>
        </message>
        <message>
            <source>usually reliable</source>
            <translation>موثوق عادةً</translation>
        </message>
        <message>
            <source>fairly reliable</source>
            <translation>موثوق إلى حد ما</translation>
        </message>
        <message>
            <source>not usually reliable</source>
            <translation>غير موثوق عادةً</translation>
        </message>
        <message>
            <source>unreliable</source>
            <translation>غير موثوق</translation>
        </message>
        <message>
            <source>reliability cannot be judged</source>
            <translation>لا يمكن تقدير موثوقيته</translation>
        </message>
        <message>
            <source>held</source>
            <translation>مسيطر عليه</translation>
        </message>
        <message>
            <source>contested</source>
            <translation>محل نزاع</translation>
        </message>
        <message>
            <source>withdrawn from</source>
            <translation>جرى الانسحاب منه</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>غير واضح</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>مقطوع</translation>
        </message>
        <message>
            <source>no report</source>
            <translation>لا تقرير</translation>
        </message>
        <message>
            <source>Ground advance</source>
            <translation>تقدم بري</translation>
        </message>
        <message>
            <source>Territory captured</source>
            <translation>سيطرة على أرض</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>انسحاب</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>اشتباك</translation>
        </message>
        <message>
            <source>Air strike</source>
            <translation>غارة جوية</translation>
        </message>
        <message>
            <source>Shelling</source>
            <translation>قصف</translation>
        </message>
        <message>
            <source>Drone strike</source>
            <translation>ضربة بمسيّرة</translation>
        </message>
        <message>
            <source>Diplomacy</source>
            <translation>دبلوماسية</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>تصريح</translation>
        </message>
        <message>
            <source>Humanitarian</source>
            <translation>إنساني</translation>
        </message>
        <message>
            <source>Displacement</source>
            <translation>نزوح</translation>
        </message>
        <message>
            <source>Infrastructure</source>
            <translation>بنية تحتية</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>خلفية</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Civilians</source>
            <translation>مدنيون</translation>
        </message>
        <message>
            <source>Opposition fighters</source>
            <translation>مقاتلو المعارضة</translation>
        </message>
        <message>
            <source>Government and allied</source>
            <translation>القوات الحكومية وحلفاؤها</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>أطفال</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>نساء</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>آخرون</translation>
        </message>
        <message>
            <source>Killed</source>
            <translation>قتلى</translation>
        </message>
        <message>
            <source>Injured</source>
            <translation>جرحى</translation>
        </message>
        <message>
            <source>Displaced</source>
            <translation>نازحون</translation>
        </message>
        <message>
            <source>Government side</source>
            <translation>الجانب الحكومي</translation>
        </message>
        <message>
            <source>Opposition</source>
            <translation>المعارضة</translation>
        </message>
        <message>
            <source>Kurdish-led</source>
            <translation>بقيادة كردية</translation>
        </message>
        <message>
            <source>Foreign states</source>
            <translation>دول أجنبية</translation>
        </message>
        <message>
            <source>city</source>
            <translation>مدينة</translation>
        </message>
        <message>
            <source>town</source>
            <translation>بلدة</translation>
        </message>
        <message>
            <source>village</source>
            <translation>قرية</translation>
        </message>
        <message>
            <source>suburb</source>
            <translation>ضاحية</translation>
        </message>
        <message>
            <source>neighbourhood</source>
            <translation>حي</translation>
        </message>
        <message>
            <source>landmark</source>
            <translation>معلم</translation>
        </message>
        <message>
            <source>road junction</source>
            <translation>مفترق طرق</translation>
        </message>
        <message>
            <source>military site</source>
            <translation>موقع عسكري</translation>
        </message>
        <message>
            <source>industrial zone</source>
            <translation>منطقة صناعية</translation>
        </message>
        <message>
            <source>airport</source>
            <translation>مطار</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>بري</translation>
        </message>
        <message>
            <source>Air and fire</source>
            <translation>جو ونيران</translation>
        </message>
        <message>
            <source>Political</source>
            <translation>سياسي</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Only files on this computer can be opened</source>
            <translation>لا يمكن فتح سوى ملفات على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Copy the store to this computer first.</source>
            <translation>انسخ المخزن إلى هذا الحاسوب أولًا.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Source: %1</source>
            <translation>المصدر: %1</translation>
        </message>
        <message>
            <source>published %1</source>
            <translation>نُشر في %1</translation>
        </message>
        <message>
            <source>no address on record</source>
            <translation>لا عنوان مسجَّل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <source>Open in the browser; asks first</source>
            <translation>فتح في المتصفح؛ بعد السؤال</translation>
        </message>
    </context>
    <context>
        <name>TimelineControls</name>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last change of control</source>
            <translation>تغيّر السيطرة السابق</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>الحدث السابق</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>الحدث التالي</translation>
        </message>
        <message>
            <source>Next change of control</source>
            <translation>تغيّر السيطرة التالي</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>½ day a second</source>
            <translation>نصف يوم في الثانية</translation>
        </message>
        <message>
            <source>1 day a second</source>
            <translation>يوم في الثانية</translation>
        </message>
        <message>
            <source>2 days a second</source>
            <translation>يومان في الثانية</translation>
        </message>
        <message>
            <source>4 days a second</source>
            <translation>4 أيام في الثانية</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>%1 (before the period)</source>
            <translation>%1 (قبل الفترة)</translation>
        </message>
        <message>
            <source>by week</source>
            <translation>حسب الأسبوع</translation>
        </message>
        <message>
            <source>by month</source>
            <translation>حسب الشهر</translation>
        </message>
        <message>
            <source>by year</source>
            <translation>حسب السنة</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>حسب اليوم</translation>
        </message>
        <message>
            <source>events</source>
            <translation>أحداث</translation>
        </message>
        <message>
            <source>changes of control</source>
            <translation>تغيّرات السيطرة</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
    </context>
    <context>
        <name>TimelineTrack</name>
        <message>
            <source>Date: %1</source>
            <translation>التاريخ: %1</translation>
        </message>
        <message>
            <source>Arrows step by day, with Shift by event, with Ctrl by change of control.</source>
            <translation>تنقل الأسهم يومًا يومًا، ومع Shift حدثًا حدثًا، ومع Ctrl من تغيّر سيطرة إلى آخر.</translation>
        </message>
        <message>
            <source>1 source</source>
            <translation>مصدر واحد</translation>
        </message>
        <message numerus="yes">
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
            <source>Background</source>
            <translation>خلفية</translation>
        </message>
    </context>
    <context>
        <name>TollChart</name>
        <message>
            <source>Chart of the increase from report to report</source>
            <translation>رسم بياني للزيادة من تقرير إلى آخر</translation>
        </message>
        <message>
            <source>Chart of the cumulative toll</source>
            <translation>رسم بياني للحصيلة التراكمية</translation>
        </message>
    </context>
    <context>
        <name>TollFigures</name>
        <message>
            <source>first report</source>
            <translation>أول تقرير</translation>
        </message>
        <message>
            <source>since the day before</source>
            <translation>منذ اليوم السابق</translation>
        </message>
        <message numerus="yes">
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
            <source>as of %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>TollRivals</name>
        <message>
            <source>All claimants</source>
            <translation>كل الجهات</translation>
        </message>
        <message>
            <source>no figure by this date</source>
            <translation>لا رقم حتى هذا التاريخ</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>published by %1, %2</source>
            <translation>نشره %1، %2</translation>
        </message>
    </context>
    <context>
        <name>TollTable</name>
        <message>
            <source>Figures of the chart</source>
            <translation>أرقام الرسم البياني</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Source, reported</source>
            <translation>المصدر وتاريخ الإبلاغ</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>read only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>%1 is opened for reading only.</source>
            <translation>فُتح %1 للقراءة فقط.</translation>
        </message>
        <message>
            <source>As known now</source>
            <translation>بحسب المعروف الآن</translation>
        </message>
        <message>
            <source>As known that day</source>
            <translation>بحسب المعروف ذلك اليوم</translation>
        </message>
        <message>
            <source>As known on %1</source>
            <translation>بحسب المعروف في %1</translation>
        </message>
        <message>
            <source>Use only what had been reported by a day</source>
            <translation>استخدام ما كان قد أُبلغ عنه حتى يوم معيّن فقط</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <source>What the map shows, and in which colours</source>
            <translation>ما تعرضه الخريطة وبأي ألوان</translation>
        </message>
        <message>
            <source>End briefing</source>
            <translation>إنهاء العرض</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>عرض موجز</translation>
        </message>
        <message>
            <source>Full screen with large type</source>
            <translation>ملء الشاشة بخط كبير</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
    </context>
    <context>
        <name>sd</name>
        <message>
            <source>situation-desk: %1
Try 'situation-desk --help'.
</source>
            <translation>situation-desk: %1
جرّب 'situation-desk --help'.
</translation>
        </message>
        <message>
            <source>not a date: %1</source>
            <translation>ليس تاريخًا: %1</translation>
        </message>
        <message>
            <source>not a day: %1</source>
            <translation>ليس يومًا: %1</translation>
        </message>
        <message>
            <source>Compiles a data-set folder into a store. A faulty data set is refused whole, each fault named.</source>
            <translation>يحوّل مجلد مجموعة بيانات إلى مخزن. تُرفض مجموعة البيانات المعيبة كلها مع ذكر كل عيب.</translation>
        </message>
        <message>
            <source>The store to write.</source>
            <translation>المخزن المراد كتابته.</translation>
        </message>
        <message>
            <source>Replace the store where it exists.</source>
            <translation>استبدال المخزن إن كان موجودًا.</translation>
        </message>
        <message>
            <source>Compile a data set.</source>
            <translation>تحويل مجموعة بيانات.</translation>
        </message>
        <message>
            <source>Folder with a manifest.json.</source>
            <translation>مجلد فيه manifest.json.</translation>
        </message>
        <message>
            <source>build needs -o STORE</source>
            <translation>يحتاج build إلى ‎-o STORE</translation>
        </message>
        <message>
            <source>Checks a store as a file from a stranger and says what is in it.</source>
            <translation>يفحص مخزنًا كملف من مصدر مجهول ويذكر ما فيه.</translation>
        </message>
        <message>
            <source>Check a store.</source>
            <translation>فحص مخزن.</translation>
        </message>
        <message>
            <source>The store.</source>
            <translation>المخزن.</translation>
        </message>
        <message>
            <source>Prints the picture at a date: control, factions, tolls, routes, events.</source>
            <translation>يطبع الصورة في تاريخ: السيطرة والفصائل والحصائل والطرق والأحداث.</translation>
        </message>
        <message>
            <source>As JSON.</source>
            <translation>بصيغة JSON.</translation>
        </message>
        <message>
            <source>Print the picture.</source>
            <translation>طباعة الصورة.</translation>
        </message>
        <message>
            <source>The store; the bundled one where it is left out.</source>
            <translation>المخزن؛ والمرفق عند عدم ذكره.</translation>
        </message>
        <message>
            <source>Renders the desk, or one panel, to a PNG; needs no display.</source>
            <translation>يرسم المكتب أو لوحة واحدة في ملف PNG؛ دون حاجة إلى شاشة.</translation>
        </message>
        <message>
            <source>The PNG to write.</source>
            <translation>ملف PNG المراد كتابته.</translation>
        </message>
        <message>
            <source>Pixels, 320x240 to 7680x4320.</source>
            <translation>بالبكسل، من 320x240 إلى 7680x4320.</translation>
        </message>
        <message>
            <source>light or dark.</source>
            <translation>light أو dark.</translation>
        </message>
        <message>
            <source>en or ar.</source>
            <translation>en أو ar.</translation>
        </message>
        <message>
            <source>map, timeline, factions or casualties.</source>
            <translation>map أو timeline أو factions أو casualties.</translation>
        </message>
        <message>
            <source>Render to a PNG.</source>
            <translation>الرسم في ملف PNG.</translation>
        </message>
        <message>
            <source>render needs -o FILE</source>
            <translation>يحتاج render إلى ‎-o FILE</translation>
        </message>
        <message>
            <source>not a size between 320x240 and 7680x4320: %1</source>
            <translation>ليس حجمًا بين 320x240 و7680x4320: %1</translation>
        </message>
        <message>
            <source>not a theme: %1</source>
            <translation>ليس مظهرًا: %1</translation>
        </message>
        <message>
            <source>not a language: %1</source>
            <translation>ليست لغة: %1</translation>
        </message>
        <message>
            <source>not a panel: %1</source>
            <translation>ليست لوحة: %1</translation>
        </message>
        <message>
            <source>Shows who held what on which day, and who says so.

Commands (each takes --help):
  build DATASET_DIR -o STORE   compile a data set into a store
  check STORE                  check a store
  show [STORE] --date D        print the picture at a date
  render [STORE] -o out.png    render the desk to a picture

Exit codes: 0 done, 1 refused input, 2 wrong usage.</source>
            <translation>يعرض من سيطر على ماذا وفي أي يوم، ومن أفاد بذلك.

الأوامر (كل منها يقبل ‎--help):
  build DATASET_DIR -o STORE   تحويل مجموعة بيانات إلى مخزن
  check STORE                  فحص مخزن
  show [STORE] --date D        طباعة الصورة في تاريخ
  render [STORE] -o out.png    رسم المكتب في صورة

رموز الخروج: 0 تم، 1 رُفض المدخل، 2 استخدام خاطئ.</translation>
        </message>
        <message>
            <source>Load the whole window in both languages, then quit.</source>
            <translation>تحميل النافذة كاملة باللغتين ثم الإنهاء.</translation>
        </message>
        <message>
            <source>Print the memory in use once the first complete frame is shown, then quit.</source>
            <translation>طباعة الذاكرة المستخدمة عند ظهور أول إطار كامل ثم الإنهاء.</translation>
        </message>
        <message>
            <source>The store to open; the bundled one where it is left out.</source>
            <translation>المخزن المراد فتحه؛ والمرفق عند عدم ذكره.</translation>
        </message>
    </context>
    <context>
        <name>sd::Words</name>
        <message>
            <source>an argument is missing</source>
            <translation>ينقص وسيط</translation>
        </message>
        <message>
            <source>too many arguments: %1</source>
            <translation>وسائط زائدة: %1</translation>
        </message>
    </context>
</TS>
