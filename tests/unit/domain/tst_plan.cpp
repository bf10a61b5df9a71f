// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership/plan.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_plan {

using namespace bashgah;
using namespace bashgah::domain;

namespace {

const ShopCalendar jalali;

PlanTerms yearly()
{
    PlanTerms terms;
    terms.name = QStringLiteral("VIP");
    terms.price = Money::fromMinor(12'000);
    return terms;
}

} // namespace

class PlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void termsAreChecked_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"name", "price", "months", "multiplier", "discount", "gift", "reminder", "days"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void termsAreChecked()
    {
        QFETCH(QString, field);
        PlanTerms terms = yearly();
        QVERIFY(validate(terms));
        if (field == u"name")
            terms.name = QStringLiteral("  ");
        if (field == u"price")
            terms.price = Money();
        if (field == u"months")
            terms.months = 0;
        if (field == u"multiplier")
            terms.den = 2; // 1/2 takes points away
        if (field == u"discount")
            terms.discount = Percent(10'001);
        if (field == u"gift")
            terms.gift = QString(201, u'x');
        if (field == u"reminder")
            terms.reminderDays = -1;
        if (field == u"days")
            terms.refund.days = 400;
        const auto wrong = validate(terms);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, field);
    }

    void aRenewalFollowsTheEnd()
    {
        const QDate today = jalali.day(1405, 6, 31);
        const DayRange first = membershipTerm(yearly(), today, {}, jalali);
        QCOMPARE(first.first, today);
        QCOMPARE(jalali.isoText(first.last), QStringLiteral("1406-06-30"));
        PlanTerms monthly = yearly();
        monthly.months = 1;
        // 31 Shahrivar + 1 month is 30 Mehr
        QCOMPARE(jalali.isoText(membershipTerm(monthly, today, {}, jalali).last), QStringLiteral("1405-07-29"));
        const DayRange next = membershipTerm(yearly(), today.addDays(10), first.last, jalali);
        QCOMPARE(next.first, first.last.addDays(1));
        QCOMPARE(membershipTerm(yearly(), first.last.addDays(1), first.last, jalali).first, first.last.addDays(1));
        QCOMPARE(membershipTerm(yearly(), first.last.addDays(9), first.last, jalali).first, first.last.addDays(9));
    }

    void monthsThatHaveBegunAreUsedUp()
    {
        const QDate sold = jalali.day(1405, 1, 1);
        PlanTerms terms = yearly();
        const DayRange term = membershipTerm(terms, sold, {}, jalali);
        const auto back = [&](QDate day) { return membershipRefund(terms, terms.price, sold, term, day, jalali).minor(); };
        QCOMPARE(back(sold), 11'000);
        QCOMPARE(back(jalali.day(1405, 1, 31)), 11'000);
        QCOMPARE(back(jalali.day(1405, 2, 1)), 10'000);
        QCOMPARE(back(jalali.day(1405, 12, 29)), 0);
        // a renewal that has not begun comes back whole
        const DayRange next = membershipTerm(terms, sold, term.last, jalali);
        QCOMPARE(membershipRefund(terms, terms.price, sold, next, sold, jalali), terms.price);
        terms.price = Money::fromMinor(10'000); // 10,000 / 12 a month, rounded down once
        QCOMPARE(back(sold), 9'166);
        terms.refund = {PlanRefund::Rule::FullWithin, 7};
        QCOMPARE(back(sold.addDays(7)), 10'000);
        QCOMPARE(back(sold.addDays(8)), 0);
        terms.refund.rule = PlanRefund::Rule::None;
        QCOMPARE(back(sold), 0);
    }
};

BASHGAH_TEST(tst_plan, PlanTest)

} // namespace tst_plan

#include "tst_plan.moc"
