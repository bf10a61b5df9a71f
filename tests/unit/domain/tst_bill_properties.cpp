// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/evaluate.h"
#include "domain/purchase/refund.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QStringList>
#include <QTest>

namespace tst_bill_properties {

using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::counterexample;

namespace {

Money money(qint64 minor)
{
    return Money::fromMinor(minor);
}

Money upTo(Chance &chance, Money most)
{
    return money(chance.between(0, most.minor()));
}

/// Lines with discounts of their own, one of the bill and one of the member's tier: never more than the goods cost.
PurchaseDraft randomDraft(Chance &chance)
{
    PurchaseDraft draft;
    for (qint64 left = chance.between(1, 6); left > 0; --left) {
        PurchaseLine line;
        line.gross = money(chance.between(draft.lines.empty() ? 1 : 0, 50'000));
        line.discount = chance.oneIn(2) ? upTo(chance, line.gross) : Money();
        draft.lines.push_back(line);
    }
    if (chance.oneIn(2))
        draft.discount = upTo(chance, netOf(draft));
    if (chance.oneIn(2))
        draft.standing = StandingDiscount{QStringLiteral("tier:t"), Percent(), upTo(chance, netOf(draft))};
    return draft;
}

QString story(const char *broken, const PurchaseDraft &draft, Money paid)
{
    QStringList lines;
    for (const PurchaseLine &line : draft.lines)
        lines << QStringLiteral("%1-%2").arg(line.gross.minor()).arg(line.discount.minor());
    return QStringLiteral("%1: %2, bill %3, paid with points %4")
        .arg(QLatin1String(broken), lines.join(QStringLiteral(", "))).arg(draft.billDiscount().minor()).arg(paid.minor());
}

/// I11: what the bill says is what its lines say together, and no line gives more than it has.
QString playLines(Chance &chance)
{
    const PurchaseDraft draft = randomDraft(chance);
    if (!validate(draft))
        return QStringLiteral("a draft that may not be");
    const Money paid = upTo(chance, netOf(draft));
    const Bill bill = billOf(draft, paid);
    Money gross;
    Money discount;
    Money byPoints;
    for (const BillLine &line : bill.lines) {
        gross += line.gross;
        discount += line.discount;
        byPoints += line.paidWithPoints;
        if (line.discount.isNegative() || line.net().isNegative())
            return story("a line with more off than it costs", draft, paid);
        if (line.paidWithPoints.isNegative() || line.paidWithPoints > line.net())
            return story("a line paid twice", draft, paid);
    }
    const bool same = gross == grossOf(draft) && discount == discountOf(draft) && byPoints == paid;
    return same ? QString() : story("the lines are not the bill", draft, paid);
}

/// I6, I7: of what points paid as much is back as belongs to what came back, whatever the steps; at the end all.
QString playBack(Chance &chance)
{
    const Money net = money(chance.between(1, 5'000));
    const Points redeemed(chance.between(0, 5'000));
    const QString told = QStringLiteral("%1 points for %2").arg(redeemed.value()).arg(net.minor());
    Money back;
    Points given;
    while (back < net) {
        back += money(chance.between(1, (net - back).minor()));
        const Points now = redeemedPointsBack(redeemed, net, back);
        if (now < given || now > redeemed)
            return QString(told + QStringLiteral(": less than before, or more than was paid"));
        if (back < net && Rational(redeemed.value()) * Rational(back.minor()) < Rational(now.value()) * Rational(net.minor()))
            return QString(told + QStringLiteral(": more than their part"));
        given = now;
    }
    return given == redeemed ? QString() : QString(told + QStringLiteral(": not all came back"));
}

} // namespace

/// DOMAIN.md 16 on random bills, before anything is recorded.
class BillPropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void theLinesOfABillAreTheBill() // I11
    {
        const QString found = counterexample(1500, playLines);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void whatPointsPaidComesBackInItsPart() // I6, I7
    {
        const QString found = counterexample(1500, playBack);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

BASHGAH_TEST(tst_bill_properties, BillPropertiesTest)

} // namespace tst_bill_properties

#include "tst_bill_properties.moc"
