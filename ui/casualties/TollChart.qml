// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The toll over time. The only QML file that knows Qt Charts: its series are filled when their points change; a tick moves
// the cursor and the veil above the unchanged chart. Time runs from left to right in every language.
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts

Item {
    id: chart
    required property TollModel toll
    /// Days since 1970; first and last are both inclusive.
    required property int firstDay
    required property int lastDay
    required property int today
    property bool daily: false
    /// The group that stands out; empty where all do.
    property string strong: ""
    property string sentence: ""
    signal dayPicked(int day)

    readonly property list<string> groups: ["total", "civilians", "opposition_fighters", "government_and_allied",
                                            "children", "women", "other"]
    readonly property int days: lastDay + 1 - firstDay
    readonly property int steps: plot.height > Math.round(110 * Theme.scale) ? 4 : plot.height > Math.round(60 * Theme.scale) ? 3 : plot.height > Math.round(34 * Theme.scale) ? 2 : 1
    readonly property real peak: feed.roundTop(daily ? toll.highestDaily : toll.highest, steps)
    /// Middle of the day looked at, in pixels of this item.
    readonly property real cursorX: xOf(today + 0.5)
    /// How often the series were filled.
    property int fills: 0
    property var series: []
    /// The groups with bars of a day, in the order in which these stand beside each other.
    property list<string> bars: []
    /// Marks of more points than this would lie on each other.
    readonly property int mostMarks: 60

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Chart
    Accessible.name: daily ? qsTr("Chart of the increase from report to report") : qsTr("Chart of the cumulative toll")
    Accessible.description: sentence

    function xOf(day: real): real {
        return plot.x + Math.max(0, Math.min(1, (day - firstDay) / days)) * plot.width;
    }
    function yOf(figure: real): real {
        return plot.y + (1 - figure / peak) * plot.height;
    }
    function dayAt(x: real): int {
        return Math.max(firstDay, Math.min(lastDay, Math.floor(firstDay + (x - plot.x) / plot.width * days)));
    }
    function emphasis(group: string): real {
        return strong.length === 0 || strong === group ? 1 : 0.22;
    }

    /// A line, its point marks and an area for each group, a dotted line for what was known by another day and hollow marks
    /// for what was reported after it; made once and filled again when the points change.
    function build(): void {
        series = groups.map(group => {
            const area = view.createSeries(ChartView.SeriesTypeArea, group, xAxis, yAxis) as AreaSeries;
            area.upperSeries = outline.createObject(chart) as LineSeries;
            area.lowerSeries = outline.createObject(chart) as LineSeries;
            area.borderWidth = 0;
            const line = view.createSeries(ChartView.SeriesTypeLine, group, xAxis, yAxis) as LineSeries;
            const marks = view.createSeries(ChartView.SeriesTypeScatter, group, xAxis, yAxis) as ScatterSeries;
            marks.borderWidth = 0;
            const other = view.createSeries(ChartView.SeriesTypeLine, group, xAxis, yAxis) as LineSeries;
            other.style = Qt.DotLine;
            const later = view.createSeries(ChartView.SeriesTypeScatter, group, xAxis, yAxis) as ScatterSeries;
            return { group: group, area: area, line: line, marks: marks, other: other, later: later };
        });
    }
    function refill(): void {
        bars = series.filter(s => feed.count(s.group, daily) > 0).map(s => s.group);
        for (const s of series) {
            if (daily) {
                feed.fillBars(s.area.upperSeries, s.group, bars.indexOf(s.group), bars.length);
                feed.fillBase(s.area.lowerSeries, firstDay, lastDay + 1);
                feed.empty(s.line);
                feed.empty(s.marks);
                feed.empty(s.other);
                feed.empty(s.later);
            } else {
                const span = feed.hasSpan(s.group);
                span ? feed.fillSteps(s.area.upperSeries, s.group, ChartFeed.High) : feed.empty(s.area.upperSeries);
                span ? feed.fillSteps(s.area.lowerSeries, s.group, ChartFeed.Low) : feed.empty(s.area.lowerSeries);
                feed.fillSteps(s.line, s.group, ChartFeed.Middle);
                feed.count(s.group, false) <= chart.mostMarks ? feed.fillMarks(s.marks, s.group) : feed.empty(s.marks);
                feed.fillOther(s.other, s.group);
                feed.fillLater(s.later, s.group);
            }
            s.area.visible = feed.count(s.group, daily) > 0;
        }
        ++fills;
    }
    function colour(): void {
        for (const s of series) {
            const alpha = emphasis(s.group);
            const base = Theme.groupColour(s.group);
            s.line.width = Math.round((s.group === strong || s.group === "total" ? 2 : 1.5) * Theme.scale);
            s.line.color = Qt.alpha(base, 0.75 * alpha);
            s.marks.markerSize = Math.round(6 * Theme.scale);
            s.marks.color = Qt.alpha(base, alpha);
            s.marks.borderColor = "transparent";
            s.other.width = Math.round(1.5 * Theme.scale);
            s.other.color = Qt.alpha(base, alpha);
            s.later.markerSize = Math.round(8 * Theme.scale);
            s.later.color = Theme.panel;
            s.later.borderWidth = 1.5 * Theme.scale;
            s.later.borderColor = Qt.alpha(base, alpha);
            s.area.color = Qt.alpha(base, (daily ? 0.9 : 0.2) * alpha);
            s.area.borderColor = "transparent";
        }
    }

    readonly property string look: [Theme.dark, Theme.scale, strong, daily].join()
    onLookChanged: colour()
    onDailyChanged: refill()
    Component.onCompleted: {
        build();
        refill();
        colour();
    }
    Connections {
        target: chart.toll
        function onSeriesChanged(): void { chart.refill(); }
    }

    ChartFeed { id: feed; toll: chart.toll }
    Component { id: outline; LineSeries {} }
    TextMetrics {
        id: widestFigure
        text: Say.number(chart.peak)
        font.family: Theme.family
        font.pixelSize: Theme.small
    }

    Item {
        id: plot
        objectName: "plot"
        x: Math.ceil(widestFigure.advanceWidth) + Math.round(8 * Theme.scale)
        y: Math.round(7 * Theme.scale)
        width: Math.max(10, chart.width - x - Math.round(6 * Theme.scale))
        height: Math.max(10, chart.height - y - Math.round(18 * Theme.scale))
    }
    ChartView {
        id: view
        anchors.fill: parent
        antialiasing: true
        legend.visible: false
        backgroundColor: Theme.panel
        backgroundRoundness: 0
        plotAreaColor: "transparent"
        margins { left: 0; right: 0; top: 0; bottom: 0 }
        plotArea: Qt.rect(plot.x, plot.y, plot.width, plot.height)
        animationOptions: ChartView.NoAnimation
        dropShadowEnabled: false
        Accessible.ignored: true

        ValueAxis {
            id: xAxis
            min: chart.firstDay
            max: chart.lastDay + 1
            gridVisible: false
            labelsVisible: false
            lineVisible: false
        }
        ValueAxis {
            id: yAxis
            min: 0
            max: chart.peak
            tickCount: chart.steps + 1
            gridLineColor: Theme.line
            labelsVisible: false
            lineVisible: false
        }
    }

    Repeater {
        model: chart.steps + 1
        delegate: FigureText {
            required property int index
            readonly property real figure: chart.peak * index / chart.steps
            x: 0
            width: plot.x - Math.round(6 * Theme.scale)
            y: chart.yOf(figure) - height / 2
            text: Say.number(figure)
            color: Theme.dim
            font.pixelSize: Theme.small
        }
    }
    Repeater {
        model: feed.labels(chart.firstDay, chart.lastDay, plot.width, Say.language, Theme.family, Theme.small)
        delegate: DataText {
            required property var modelData
            x: Math.max(0, Math.min(chart.width - width, chart.xOf(modelData.middle) - width / 2))
            y: plot.y + plot.height + Math.round(3 * Theme.scale)
            text: modelData.text
            color: Theme.dim
            font.pixelSize: Theme.small
        }
    }

    TollMarks {
        id: marks
        objectName: "tollMarks"
        anchors.fill: parent
        toll: chart.toll
        daily: chart.daily
        plot: Qt.rect(plot.x, plot.y, plot.width, plot.height)
        firstDay: chart.firstDay
        days: chart.days
        peak: chart.peak
        strong: chart.strong
        bars: chart.bars
        most: chart.mostMarks
    }
    /// What the marks in the chart mean; empty where it has none.
    readonly property string legend: daily
        ? marks.claimed.length > 0 ? qsTr("A ring: the claimant gave the figure of that day; other bars are increases.") : ""
        : marks.spans.length > 0 ? qsTr("Shaded and barred: from the lowest to the highest figure; a pointed end: at least, or at most.") : ""

    // what lies after the day looked at
    Rectangle {
        objectName: "chartVeil"
        x: chart.cursorX
        y: plot.y - 4
        width: Math.max(0, plot.x + plot.width + 4 - x)
        height: plot.height + 4
        color: Theme.panel
        opacity: chart.daily ? 0 : 0.66
    }
    Rectangle {
        visible: chart.daily
        x: chart.xOf(chart.today + 1)
        y: plot.y - 4
        width: Math.max(0, plot.x + plot.width + 4 - x)
        height: plot.height + 4
        color: Theme.panel
        opacity: 0.66
    }
    Rectangle { // the whole day, in which its bars stand
        visible: chart.daily
        x: chart.xOf(chart.today)
        y: plot.y
        width: plot.width / chart.days
        height: plot.height
        color: Theme.accent
        opacity: 0.14
    }
    Rectangle {
        objectName: "chartCursor"
        visible: !chart.daily
        x: chart.cursorX - width / 2
        y: 0
        width: Math.max(1, Math.round(1.5 * Theme.scale))
        height: plot.y + plot.height
        color: Theme.accent
    }
    Repeater {
        model: chart.toll
        delegate: Item {
            id: standing
            required property string group
            required property bool hasValue
            required property int low
            required property int best
            required property int high
            required property date countedTo
            readonly property real pointX: chart.xOf(Math.round(countedTo.getTime() / 86400000) + 0.5)
            readonly property real pointY: chart.yOf(best >= 0 ? best : low >= 0 ? low : high)
            visible: hasValue && !chart.daily
            opacity: chart.emphasis(group)

            Rectangle { // a figure stands until the next report
                x: standing.pointX
                y: standing.pointY - height / 2
                width: Math.max(0, chart.cursorX - x)
                height: Math.max(1, Math.round(1.5 * Theme.scale))
                color: Theme.groupColour(standing.group)
                opacity: 0.75
            }
            Rectangle {
                x: chart.cursorX - width / 2
                y: standing.pointY - height / 2
                width: Math.round(9 * Theme.scale)
                height: width
                radius: width / 2
                color: Theme.groupColour(standing.group)
                border.width: 1.5
                border.color: Theme.panel
            }
        }
    }

    MouseArea {
        x: plot.x
        width: plot.width
        height: chart.height
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => chart.dayPicked(chart.dayAt(x + mouse.x))
        onPositionChanged: mouse => {
            if (pressed)
                chart.dayPicked(chart.dayAt(x + mouse.x));
        }
    }
}
