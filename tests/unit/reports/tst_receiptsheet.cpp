// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code/shopcode.h"
#include "reports/barcode.h"
#include "reports/cardsheet.h"
#include "reports/receiptflow.h"
#include "reports/receiptsheet.h"
#include "support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

namespace tst_receiptsheet {

using namespace bashgah;
using domain::Money;
using reports::ReceiptPaper;

namespace {

domain::Receipt sample(int lines)
{
    domain::Purchase purchase{domain::PurchaseId(42), QStringLiteral("1042"), QStringLiteral("counter"), {}, {}, {}, {}, {},
                              {}, {}, {}, {}, {}, {}, {}, {}, {}};
    purchase.day = QDate(2026, 8, 22);
    domain::Receipt receipt(purchase);
    receipt.shop.name = QStringLiteral("Bakery of the long and winding corner street");
    for (int i = 0; i < lines; ++i) {
        const QString name = QStringLiteral("A very long name of a loaf with seeds, nuts and honey %1").arg(i);
        receipt.lines.push_back({name, domain::Quantity::whole(2), Money::fromMinor(500), Money::fromMinor(1000)});
    }
    receipt.purchase.gross = Money::fromMinor(1000 * std::max(lines, 1));
    receipt.code = domain::ShopCode::make(domain::CodeKind::Receipt, 42).text();
    receipt.footer = QStringLiteral("Open daily\nThank you");
    domain::ReceiptStanding member;
    member.name = QStringLiteral("Sara Ahmadi");
    member.balance = domain::Points(777);
    receipt.member = member;
    return receipt;
}

/// What poppler's tools say of a file; null: they are not installed.
QString run(const QString &tool, const QStringList &arguments)
{
    QProcess poppler;
    poppler.start(tool, arguments);
    if (!poppler.waitForFinished() || poppler.exitCode() != 0)
        return {};
    return QString::fromUtf8(poppler.readAllStandardOutput());
}

} // namespace

class ReceiptSheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void thePaperHasItsWidth_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<double>("millimetres");
        QTest::newRow("58") << static_cast<int>(ReceiptPaper::Roll58) << 58.0;
        QTest::newRow("80") << static_cast<int>(ReceiptPaper::Roll80) << 80.0;
        QTest::newRow("a5") << static_cast<int>(ReceiptPaper::A5) << 148.0;
    }
    void thePaperHasItsWidth()
    {
        QFETCH(int, paper);
        QFETCH(double, millimetres);
        const ui::Format format;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(reports::ReceiptSheet(sample(3), format, static_cast<ReceiptPaper>(paper)).write(path));
        const QString info = run(QStringLiteral("pdfinfo"), {path});
        if (info.isNull())
            QSKIP("pdfinfo is not installed");
        static const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x"));
        const double points = size.match(info).captured(1).toDouble();
        QVERIFY2(std::abs(points - millimetres * 72 / 25.4) < 1.5, qPrintable(info));
    }

    void theWordsStandInThePdf()
    {
        const ui::Format format;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(reports::ReceiptSheet(sample(2), format, ReceiptPaper::A5).write(path));
        const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        for (const char *word : {"1042", "777", "Open daily", "Thank you", "Sara"})
            QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
    }

    void theHouseholdsPointsStandBesideTheOwn()
    {
        const ui::Format format;
        domain::Receipt receipt = sample(1);
        reports::ReceiptFlow alone(receipt, format, 500, 9);
        const size_t before = alone.items().size();
        receipt.member->spendable = domain::Points(31);
        receipt.member->together = domain::Points(91);
        reports::ReceiptFlow shared(receipt, format, 500, 9);
        QCOMPARE(shared.items().size(), before + 2);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(reports::ReceiptSheet(receipt, format, ReceiptPaper::A5).write(path));
        const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        for (const char *word : {"777", "31", "91"})
            QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
    }

    void fiftyLinesOfLongNamesFlow()
    {
        const ui::Format format;
        const reports::ReceiptSheet roll(sample(50), format, ReceiptPaper::Roll58);
        QCOMPARE(roll.pages(), size_t(1)); // a roll is as long as it must be
        const reports::ReceiptSheet longer(sample(51), format, ReceiptPaper::Roll58);
        QVERIFY(longer.pageSize().size(QPageSize::Point).height() > roll.pageSize().size(QPageSize::Point).height());
        const reports::ReceiptSheet sheets(sample(50), format, ReceiptPaper::A5);
        QVERIFY(sheets.pages() > 1);
        QCOMPARE(sheets.pdf().count("/Type /Page\n"), static_cast<qsizetype>(sheets.pages()));
    }

    void nothingIsPaintedBeyondTheText()
    {
        const ui::Format format(ui::Language::Persian, ui::Digits::Persian);
        for (const ReceiptPaper paper : {ReceiptPaper::Roll58, ReceiptPaper::Roll80, ReceiptPaper::A5}) {
            const QImage image = reports::ReceiptSheet(sample(5), format, paper).preview(0, 2);
            const reports::PaperMeasures measures = reports::measuresOf(paper);
            const int margin = static_cast<int>((measures.width - measures.text) / 2 * 72 / 25.4 * 2) - 3;
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool ink = qGray(image.pixel(x, y)) < 128;
                    inked += ink ? 1 : 0;
                    QVERIFY(!ink || (x >= margin && x < image.width() - margin));
                }
            }
            QVERIFY(inked > 500);
        }
    }

    void linesAreShownBeforeDiscountsOnlyIfTheyAddUp()
    {
        domain::Receipt receipt = sample(2);
        receipt.lines[0].amount = Money::fromMinor(900); // after its share of a discount of 200
        receipt.lines[1].amount = Money::fromMinor(900);
        receipt.purchase.discount = Money::fromMinor(200);
        domain::Receipt odd = receipt;
        domain::showGross(receipt);
        QVERIFY(!receipt.linesAreNet);
        QCOMPARE(receipt.lines[0].amount, Money::fromMinor(1000));
        odd.purchase.gross = Money::fromMinor(2001);
        domain::showGross(odd);
        QVERIFY(odd.linesAreNet);
        QCOMPARE(odd.lines[0].amount, Money::fromMinor(900));
    }

    void tenCardsTakeAPage()
    {
        const ui::Format format;
        const domain::CardFace face{QStringLiteral("Bakery"), QStringLiteral("Sara Ahmadi"),
                                    domain::ShopCode::make(domain::CodeKind::MemberCard, 7).text(), {}};
        QCOMPARE(reports::CardSheet(std::vector<domain::CardFace>(10, face), format).pages(), size_t(1));
        const reports::CardSheet eleven(std::vector<domain::CardFace>(11, face), format);
        QCOMPARE(eleven.pages(), size_t(2));
        QCOMPARE(eleven.pdf().count("/Type /Page\n"), 2);
    }

    /// ISO/IEC 15417: start B 211214; "A" is value 33, 111323; check (104 + 33) mod 103 = 34, 131123.
    void lettersHaveBarsToo()
    {
        const std::vector<int> expected{2, 1, 1, 2, 1, 4, 1, 1, 1, 3, 2, 3, 1, 3, 1, 1, 2, 3, 2, 3, 3, 1, 1, 1, 2};
        QCOMPARE(reports::code128(u"A"), expected);
        QVERIFY(reports::code128(u"کارت").empty());
        QCOMPARE(reports::code128(u"1234"), reports::code128c(u"1234"));
    }
};

BASHGAH_TEST(tst_receiptsheet, ReceiptSheetTest)

} // namespace tst_receiptsheet

#include "tst_receiptsheet.moc"
