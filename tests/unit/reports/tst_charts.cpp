// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/charttext.h"
#include "reports/charts/dailychart.h"
#include "reports/charts/rfmgridchart.h"
#include "reports/charts/sharechart.h"
#include "support/samplereport.h"
#include "support/testregistry.h"

#include <QImage>
#include <QTest>

namespace tst_charts {

using namespace bashgah;
using namespace bashgah::reports;
using domain::Segment;

namespace {

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

ui::Format english()
{
    return ui::Format(ui::Language::English, ui::Digits::Latin);
}

} // namespace

class ChartsTest final : public QObject
{
    Q_OBJECT

private slots:
    void gridCellsTileThePlot()
    {
        const RfmGridLayout layout = RfmGridLayout::of(QRectF(10, 20, 500, 400), 16);
        qreal area = 0;
        for (int r = 1; r <= 5; ++r) {
            for (int f = 1; f <= 5; ++f) {
                const QRectF &cell = layout.cell({r, f});
                area += cell.width() * cell.height();
                QCOMPARE(layout.cellAt(cell.center()), std::optional(GridCell{r, f}));
                QVERIFY(QRectF(10, 20, 500, 400).contains(cell));
            }
        }
        QVERIFY(std::abs(area - layout.plot.width() * layout.plot.height()) < 1e-6);
        QVERIFY(layout.cell({5, 1}).top() < layout.cell({1, 1}).top());   // R rises upwards
        QVERIFY(layout.cell({1, 1}).left() < layout.cell({1, 5}).left()); // F to the right
        QVERIFY(!layout.cellAt(QPointF(0, 0)));
    }

    void everySegmentIsOneRectangleOfItsCells()
    {
        const RfmGridLayout layout = RfmGridLayout::of(QRectF(0, 0, 500, 500), 16);
        for (const Segment segment : domain::allSegments()) {
            qreal area = 0;
            for (int r = 1; r <= 5; ++r) {
                for (int f = 1; f <= 5; ++f) {
                    if (domain::segmentOf(r, f) == segment)
                        area += layout.cell({r, f}).width() * layout.cell({r, f}).height();
                }
            }
            const QRectF block = layout.block(segment);
            QVERIFY(std::abs(block.width() * block.height() - area) < 1e-6);
        }
    }

    void numbersCanBeReadOnEveryFill()
    {
        const domain::RfmSummary summary = domain::summarise(test::sampleRfmRows());
        const ui::Format format = english();
        for (const QColor &background : {QColor(Qt::white), QColor(0x1A, 0x21, 0x29)}) {
            ChartStyle style;
            style.background = background;
            RfmGridChart chart{summary, GridMeasure::Members, style, format};
            chart.chosen = Segment::Loyal;
            for (int r = 1; r <= 5; ++r) {
                for (int f = 1; f <= 5; ++f) {
                    const QColor fill = chart.fill({r, f});
                    QVERIFY(contrast(fill, textOn(fill)) >= 4.5);
                }
            }
        }
    }

    void cellsSayWhatIsAskedOfThem()
    {
        const domain::RfmSummary summary = domain::summarise(test::sampleRfmRows());
        const ChartStyle style;
        const ui::Format format = english();
        QCOMPARE((RfmGridChart{summary, GridMeasure::Members, style, format}.cellText({5, 4})), QStringLiteral("9"));
        QCOMPARE((RfmGridChart{summary, GridMeasure::Reachable, style, format}.cellText({5, 4})), QStringLiteral("5"));
        // 9 * 20 + 0 + ... + 8 millions of rials
        QCOMPARE((RfmGridChart{summary, GridMeasure::Revenue, style, format}.cellText({5, 4})), QStringLiteral("21.6 million"));
    }

    void barsAreAsLongAsTheirShares()
    {
        const domain::RfmSummary summary = domain::summarise(test::sampleRfmRows());
        const ShareChartLayout layout = ShareChartLayout::of(summary, QRectF(0, 0, 400, 300), 16, 90, 40);
        for (const Segment segment : domain::allSegments()) {
            const auto i = static_cast<size_t>(segment);
            QCOMPARE(layout.members[i].width(), memberShare(summary, segment).basisPoints() * layout.perUnit);
            QCOMPARE(layout.revenue[i].width(), revenueShare(summary, segment).basisPoints() * layout.perUnit);
            QVERIFY(layout.members[i].right() <= 360.01);
            QCOMPARE(layout.segmentAt(layout.rows[i].center()), std::optional(segment));
        }
    }

    void axisStepsAreRoundAndFew_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("step");
        QTest::newRow("nothing") << Q_INT64_C(0) << Q_INT64_C(0) << Q_INT64_C(1);
        QTest::newRow("37") << Q_INT64_C(0) << Q_INT64_C(37) << Q_INT64_C(10);
        QTest::newRow("millions") << Q_INT64_C(0) << Q_INT64_C(8'200'000) << Q_INT64_C(2'000'000);
        QTest::newRow("returns") << Q_INT64_C(-300) << Q_INT64_C(900) << Q_INT64_C(500);
        QTest::newRow("huge") << Q_INT64_C(0) << Q_INT64_C(9'000'000'000'000'000'000) << Q_INT64_C(2'000'000'000'000'000'000);
    }
    void axisStepsAreRoundAndFew()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        const AxisSteps axis = AxisSteps::of(least, most);
        QTEST(axis.step, "step");
        QVERIFY(axis.from <= least);
        QVERIFY(axis.to / axis.step - axis.from / axis.step <= 7);
    }

    void daysStandSideBySideAndStackToTheirSum()
    {
        const domain::MonthlyReport report = test::sampleReport();
        const DailyChartLayout layout = DailyChartLayout::of(report.daily, QRectF(0, 0, 640, 200), 16, 60);
        QCOMPARE(layout.columns.size(), size_t(31));
        const qreal zero = layout.yOf(0);
        for (size_t i = 0; i < 31; ++i) {
            const qint64 revenue = report.daily[i].revenue.minor();
            const qreal reach = revenue >= 0 ? layout.others[i].top() : layout.others[i].bottom();
            QVERIFY(std::abs(reach - layout.yOf(revenue)) < 1e-6);
            QVERIFY(revenue < 0 || layout.members[i].bottom() <= zero + 1e-6);
            QCOMPARE(layout.dayAt(layout.columns[i].center()), std::optional(i));
        }
        QVERIFY(layout.columns.back().right() <= 640);
    }

    void shortNumbersHaveThreeFigures()
    {
        const ui::Format format = english();
        QCOMPARE(ChartText::shortNumber(9'999, format), QStringLiteral("9,999"));
        QCOMPARE(ChartText::shortNumber(12'412, format), QStringLiteral("12.4 thousand"));
        QCOMPARE(ChartText::shortNumber(3'070'000, format), QStringLiteral("3.07 million"));
        QCOMPARE(ChartText::shortNumber(512'900'000'000, format), QStringLiteral("512 billion"));
        QVERIFY(ChartText::shortNumber(-20'000, format).contains(QChar(0x2212)));
    }

    void chartsPaintInBothDirections()
    {
        const domain::MonthlyReport report = test::sampleReport();
        const ChartStyle style;
        for (const ui::Language language : {ui::Language::Persian, ui::Language::English}) {
            const ui::Format format(language, ui::Digits::Persian);
            QImage image(600, 400, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            RfmGridChart{report.rfm, GridMeasure::Revenue, style, format}.paint(
                painter, RfmGridLayout::of(image.rect(), 16));
            const QColor inside = image.pixelColor(RfmGridLayout::of(image.rect(), 16).cell({5, 5}).bottomRight().toPoint() - QPoint(8, 8));
            QVERIFY(inside != QColor(Qt::white));
            image.fill(Qt::white);
            const DailyChart daily{report.daily, report.calendar, style, format};
            daily.paint(painter, daily.layout(image.rect()));
            const ShareChart shares{report.rfm, style, format};
            shares.paint(painter, shares.layout(image.rect()));
        }
    }
};

BASHGAH_TEST(tst_charts, ChartsTest)

} // namespace tst_charts

#include "tst_charts.moc"
