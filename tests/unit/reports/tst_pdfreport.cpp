// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfreport.h"
#include "support/samplereport.h"
#include "support/testregistry.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pdfreport {

using namespace bashgah;
using reports::FlowItem;
using reports::paginate;

class PdfReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void pagesHoldTheirItemsAndRepeatTheHead()
    {
        const auto head = std::make_shared<FlowItem>(FlowItem{10, {}, true, {}});
        std::vector<FlowItem> items{{30, {}, true, {}}, *head};
        for (int i = 0; i < 20; ++i)
            items.push_back({15, {}, false, head});
        const auto pages = paginate(items, 100);
        size_t placed = 0;
        for (size_t page = 0; page < pages.size(); ++page) {
            for (const auto &item : pages[page]) {
                QVERIFY(item.top + item.item->height <= 100);
                placed += item.item == head.get() ? 0u : 1u;
            }
            QCOMPARE(pages[page].front().item == head.get(), page > 0);
        }
        QCOMPARE(placed, items.size());
        QCOMPARE(pages.size(), size_t(4)); // 4 rows, then 6 and 6 under a head, then 4
    }

    void aHeadingStaysWithWhatFollows()
    {
        const std::vector<FlowItem> items{{80, {}}, {15, {}, true, {}}, {20, {}}};
        const auto pages = paginate(items, 100);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[1].front().item, &items[1]);
    }

    void anItemHigherThanAPageDoesNotLoop()
    {
        const std::vector<FlowItem> items{{10, {}}, {500, {}}, {10, {}}};
        QCOMPARE(paginate(items, 100).size(), size_t(3));
        QCOMPARE(paginate({}, 100).size(), size_t(1));
    }

    void everyPageIsPainted_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("fa") << static_cast<int>(ui::Language::Persian);
        QTest::newRow("en") << static_cast<int>(ui::Language::English);
    }
    void everyPageIsPainted()
    {
        QFETCH(int, language);
        const domain::MonthlyReport report = test::sampleReport();
        const ui::Format format(static_cast<ui::Language>(language), ui::Digits::Persian,
                                report.shop.currency, report.calendar);
        const reports::ReportDocument document = reports::ReportWriter(report, format).document();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(reports::PdfReport(report, document, format).write(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QProcess poppler;
        poppler.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("40"),
                      QStringLiteral("-png"), path, folder.filePath(QStringLiteral("page"))});
        if (!poppler.waitForFinished() || poppler.exitCode() != 0)
            QSKIP("pdftoppm is not installed");
        int pages = 0;
        for (; QFile::exists(folder.filePath(QStringLiteral("page-%1.png").arg(pages + 1))); ++pages) {
            const QImage image(folder.filePath(QStringLiteral("page-%1.png").arg(pages + 1)));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
            QVERIFY2(inked > 200, qPrintable(QString::number(inked)));
            QCOMPARE(qGray(image.pixel(3, image.height() / 2)), 255); // nothing beyond the margin
        }
        QVERIFY(pages >= 3);
    }

    void anEmptyMonthHasAPage()
    {
        domain::MonthlyReport report;
        report.month = {1405, 5};
        report.days = report.calendar.daysOf(report.month);
        const ui::Format format;
        const reports::ReportDocument document = reports::ReportWriter(report, format).document();
        QVERIFY(!document.finding.isEmpty());
        QVERIFY(reports::PdfReport(report, document, format).bytes().size() > 500);
    }
};

BASHGAH_TEST(tst_pdfreport, PdfReportTest)

} // namespace tst_pdfreport

#include "tst_pdfreport.moc"
