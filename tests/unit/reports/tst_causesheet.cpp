// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/causesheet.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_causesheet {

using namespace bashgah;
using domain::CauseLine;
using domain::CauseLineKind;
using domain::Money;

namespace {

/// 31 Mordad 1405 is 22 August 2026; a toman is ten rials.
std::vector<CauseLine> lines()
{
    CauseLine gift{CauseLineKind::Gift, QDate(2026, 8, 22)};
    gift.who = QStringLiteral("=Sara, \"S\"");
    gift.points = domain::Points(40);
    gift.matched = Money::fromMinor(1'000);
    gift.promised = Money::fromMinor(3'000);
    CauseLine paid{CauseLineKind::Payment, QDate(2026, 8, 23)};
    paid.who = QStringLiteral("treasurer");
    paid.paid = Money::fromMinor(2'505);
    paid.receipt = QStringLiteral("77");
    return domain::inOrder({paid, gift});
}

} // namespace

class CauseSheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCsvHoldsEveryLineInOrderAndNoFormula()
    {
        const QByteArray expected =
            "\xEF\xBB\xBF" "date,kind,who,points,sales,matched,promised,paid,receipt,open,note\r\n"
            "1405-05-31,gift,\"'=Sara, \"\"S\"\"\",40,0,100,300,0,,300,\r\n"
            "1405-06-01,payment,treasurer,0,0,0,0,250.5,77,49.5,\r\n";
        domain::ShopProfile shop;
        QCOMPARE(reports::causeCsv(lines(), shop), expected);
    }

    void theWorkbookIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cause.xlsx"));
        domain::ShopProfile shop;
        const ui::Format format;
        QVERIFY(reports::CauseSheet(shop, format).writeXlsx(QStringLiteral("school"), lines(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
    }

    void paymentsGoToTheOldestGiftsFirst()
    {
        const auto rials = [](qint64 minor) { return Money::fromMinor(minor); };
        const auto by = domain::paidBy({rials(700), rials(350), rials(10)}, {rials(600), rials(300), rials(150)});
        QCOMPARE(by, (std::vector<std::optional<size_t>>{1, 2, std::nullopt}));
        QCOMPARE(domain::paidBy({rials(5)}, {}), (std::vector<std::optional<size_t>>{std::nullopt}));
    }
};

BASHGAH_TEST(tst_causesheet, CauseSheetTest)

} // namespace tst_causesheet

#include "tst_causesheet.moc"
