// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/listprice.h"
#include "domain/purchase/payback.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_payback {

using namespace bashgah::domain;

namespace {

using Parts = std::vector<PaymentPart>;

PaymentPart part(const char *kind, qint64 amount)
{
    return {QString::fromLatin1(kind), Money::fromMinor(amount)};
}

} // namespace

class PayBackTest final : public QObject
{
    Q_OBJECT

private slots:
    void cashGoesBackFirstThenTheLastKind()
    {
        const Parts paid{part("card", 500), part("cash", 300), part("transfer", 200)};
        QCOMPARE(payBackParts(paid, {}, Money::fromMinor(250)), Parts{part("cash", 250)});
        QCOMPARE(payBackParts(paid, {}, Money::fromMinor(400)), (Parts{part("cash", 300), part("transfer", 100)}));
        QCOMPARE(payBackParts(paid, {}, Money::fromMinor(1000)),
                 (Parts{part("cash", 300), part("transfer", 200), part("card", 500)}));
    }

    void whatWentBackBeforeIsGone()
    {
        const Parts paid{part("card", 500), part("cash", 300)};
        QCOMPARE(payBackParts(paid, {part("cash", 250)}, Money::fromMinor(100)),
                 (Parts{part("cash", 50), part("card", 50)}));
        // as the cashier chose it went back by a kind that had not come
        QCOMPARE(payBackParts(paid, {part("transfer", 500)}, Money::fromMinor(300)), Parts{part("cash", 300)});
    }

    void howItIsSplitDoesNotMatter()
    {
        const Parts paid{part("card", 700), part("cash", 301), part("transfer", 99)};
        Parts before;
        qint64 sum = 0;
        for (const qint64 amount : {1, 299, 2, 400, 398}) {
            for (const PaymentPart &now : payBackParts(paid, before, Money::fromMinor(amount))) {
                before.push_back(now);
                sum += now.amount.minor();
            }
        }
        QCOMPARE(sum, Q_INT64_C(1100));
        for (const PaymentPart &kind : paid) {
            Money back;
            for (const PaymentPart &one : before)
                back += one.kind == kind.kind ? one.amount : Money();
            QCOMPARE(back, kind.amount);
        }
    }

    void moreThanCameGoesTheFirstWayAndNothingGoesNoWay()
    {
        const Parts paid{part("card", 100), part("cash", 100)};
        QCOMPARE(payBackParts(paid, {}, Money::fromMinor(250)), (Parts{part("cash", 150), part("card", 100)}));
        QVERIFY(payBackParts(paid, {}, Money()).empty());
        QVERIFY(payBackParts({}, {}, Money::fromMinor(5)).empty());
    }

    void onlyALowerPriceIsBelowTheList()
    {
        PurchaseLine line;
        line.quantity = Quantity::fromThousandths(1500);
        line.gross = Money::fromMinor(1400);
        QCOMPARE(belowList(line, Money::fromMinor(1000)), Money::fromMinor(100));
        line.gross = Money::fromMinor(1500);
        QCOMPARE(belowList(line, Money::fromMinor(1000)), Money());
        line.gross = Money::fromMinor(9000);
        QCOMPARE(belowList(line, Money::fromMinor(1000)), Money());
        line.gross = Money();
        QCOMPARE(belowList(line, std::nullopt), Money());
    }
};

BASHGAH_TEST(tst_payback, PayBackTest)

} // namespace tst_payback

#include "tst_payback.moc"
