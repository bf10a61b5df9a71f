// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/partnersheet.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_partnersheet {

using namespace bashgah;
using namespace bashgah::domain;

namespace {

PartnerMove moveOf(PartnerMoveKind kind, qint64 points, qint64 amount, QDate day)
{
    return {PartnerMoveId(1), PartnerId(1), kind, {}, Points(points), Points(0), Money::fromMinor(amount), {}, {},
            QStringLiteral("+989121234567"), {}, false, {}, day, {}, {}, false};
}

PartnerStatement sample(int moves)
{
    PartnerStatement statement{QStringLiteral("کافه"),
                               PartnerId(1),
                               {QStringLiteral("نانوایی"), *PublicKey::fromBytes(QByteArray(32, 'k')), {}, {},
                                PartnerMode::Postpaid, {}, {}, false},
                               {1405, 5},
                               {QDate(2026, 7, 23), QDate(2026, 8, 22)},
                               {},
                               {},
                               {}};
    statement.moves.push_back(moveOf(PartnerMoveKind::Out, 40, -40'000, QDate(2026, 7, 1)));
    for (int i = 1; i < moves; ++i)
        statement.moves.push_back(moveOf(PartnerMoveKind::In, 100, 90'000, QDate(2026, 8, 22)));
    statement.sums = settlementOf(statement.moves, statement.days);
    return statement;
}

ui::Format persian()
{
    const Currency rial{QStringLiteral("IRR"), 0, MoneyUnit::Rial};
    return ui::Format(ui::Language::Persian, ui::Digits::Persian, rial);
}

} // namespace

class PartnerSheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCsvHoldsEachMoveAndTheSums()
    {
        const PartnerStatement statement = sample(2);
        const ui::Format format = persian();
        const QString text = QString::fromUtf8(reports::PartnerSheet(statement, format).csv());
        const QStringList lines = text.split(QStringLiteral("\r\n"));
        QCOMPARE(lines[1], QStringLiteral("out,1405-04-10,'+989121234567,40,0,-40000,1"));
        QCOMPARE(lines[2], QStringLiteral("in,1405-05-31,'+989121234567,100,0,90000,0"));
        QCOMPARE(lines[3], QStringLiteral("earned,,,,,90000,"));
        QCOMPARE(lines[5], QStringLiteral("corrections,,,,,-40000,"));
        QCOMPARE(lines[6], QStringLiteral("net,,,,,50000,"));
    }

    void aLongMonthTakesMorePages()
    {
        const ui::Format format = persian();
        const PartnerStatement shortMonth = sample(3);
        const PartnerStatement longMonth = sample(120);
        const QByteArray one = reports::PartnerSheet(shortMonth, format).pdf();
        const QByteArray three = reports::PartnerSheet(longMonth, format).pdf();
        QVERIFY(one.startsWith("%PDF"));
        QCOMPARE(one.count("/Type /Page\n"), 1);
        QCOMPARE(three.count("/Type /Page\n"), 3);
    }
};

BASHGAH_TEST(tst_partnersheet, PartnerSheetTest)

} // namespace tst_partnersheet

#include "tst_partnersheet.moc"
