// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Discounts by hand and points that go to partners add up over the day of one person, as points by hand do.
#include "integrations/crypto/sodiumsignatures.h"
#include "services/members/memberservice.h"
#include "services/partners/partnerservice.h"
#include "support/memorysecrets.h"
#include "support/staffclub.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_saleslimits {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::services;
using test::CounterShop;
using test::doneOrKey;
using test::must;
using test::StaffClub;

namespace {

StaffLimits discountLimit(qint64 most)
{
    StaffLimits limits;
    limits.discountDay = Money::fromMinor(most);
    return limits;
}

PurchaseDraft discounted(MemberId member, qint64 off)
{
    PurchaseDraft draft = CounterShop::draft(member, 10'000);
    draft.discount = Money::fromMinor(off);
    if (off > 0)
        draft.extras.discountReason = QStringLiteral("friend");
    return draft;
}

/// "done", or why a second person is needed and what is left alone.
template <typename T>
QString whyOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : QString(result.error().args.value(0) + u' ' + result.error().args.value(2));
}

template <typename T>
QString actOf(const Result<T> &refused)
{
    return refused ? QString() : refused.error().args.value(1);
}

/// A club with a partner and a member whose points may go there.
struct PartnerClub : StaffClub
{
    explicit PartnerClub(const StaffLimits &limits)
        : StaffClub(limits), partners(file(), clock(), signatures, secrets),
          theirs(other.shop.database(), other.shop.clock, signatures, otherSecrets)
    {
        signInOwner();
        partner = must(partners.add({QStringLiteral("other"), must(theirs.publicKey()), Money::fromMinor(800),
                                     Money::fromMinor(1'000), PartnerMode::Postpaid, Points(0), {}, false}));
        Registration request;
        request.details.mobile = must(MobileNumber::parse(u"09121234567"));
        MemberService members(file(), clock());
        member = must(members.registerMember(request)).id;
        (void)must(counter.counter.record(CounterShop::draft(member, 100'000)));
    }
    [[nodiscard]] Result<services::MovedPoints> move(qint64 points)
    {
        return partners.move({partner, member, Points(points), {}, {}});
    }

    CounterShop other;
    integrations::SodiumSignatures signatures;
    test::MemorySecrets secrets;
    test::MemorySecrets otherSecrets;
    PartnerService partners;
    PartnerService theirs;
    PartnerId partner{0};
    MemberId member{0};
};

} // namespace

class SalesLimitsTest final : public QObject
{
    Q_OBJECT

private slots:
    void discountsByHandAddUpOverTheDayOfOnePerson()
    {
        StaffClub club(discountLimit(1'000));
        const auto sell = [&](qint64 off) { return club.counter.counter.record(discounted(club.ann, off)); };
        club.signInCashier();
        QCOMPARE(whyOf(sell(600)), QStringLiteral("done"));
        QCOMPARE(whyOf(sell(401)), QStringLiteral("manual_discount_day 400"));
        QCOMPARE(whyOf(sell(400)), QStringLiteral("done"));
        const auto more = sell(1);
        QCOMPARE(whyOf(more), QStringLiteral("manual_discount_day 0"));
        QCOMPARE(whyOf(sell(0)), QStringLiteral("done")); // without a discount nobody is asked
        (void)must(club.desk.confirm(club.sara, u"1379", actOf(more)));
        QCOMPARE(whyOf(sell(2)), QStringLiteral("manual_discount_day 0")); // the word was for another one
        QCOMPARE(whyOf(sell(1)), QStringLiteral("done"));
        club.signInManager();
        QCOMPARE(whyOf(sell(1'000)), QStringLiteral("done")); // each of the staff alone
        club.signInOwner();
        QCOMPARE(whyOf(sell(5'000)), QStringLiteral("done")); // nobody stands above the owner
        club.signInCashier();
        club.clock().advanceDays(1);
        QCOMPARE(whyOf(sell(1'000)), QStringLiteral("done"));
        QCOMPARE(club.counter.problems(), QString());
    }

    void aDiscountThatTwoAgreedOnIsNotCounted()
    {
        StaffClub club(discountLimit(1'000));
        const auto sell = [&](qint64 off) { return club.counter.counter.record(discounted(club.ann, off)); };
        club.signInCashier();
        const auto much = sell(3'000);
        QCOMPARE(whyOf(much), QStringLiteral("manual_discount_day 1000"));
        (void)must(club.desk.confirm(club.sara, u"1379", actOf(much)));
        QCOMPARE(whyOf(sell(3'000)), QStringLiteral("done"));
        QCOMPARE(whyOf(sell(3'000)), QStringLiteral("manual_discount_day 1000")); // the same once more is another one
        QCOMPARE(whyOf(sell(1'000)), QStringLiteral("done"));
        QCOMPARE(whyOf(sell(1)), QStringLiteral("manual_discount_day 0"));
    }

    void aDiscountOfAnEarlierDayNeedsOneWordForBoth()
    {
        StaffLimits limits = discountLimit(1'000);
        limits.backdating = true;
        StaffClub club(limits);
        club.clock().advanceDays(2);
        club.signInCashier();
        PurchaseDraft draft = discounted(club.ann, 3'000);
        draft.extras.day = club.counter.today().addDays(-1);
        const auto refused = club.counter.counter.record(draft);
        QCOMPARE(doneOrKey(refused), QStringLiteral("needs_second_person"));
        (void)must(club.desk.confirm(club.sara, u"1379", actOf(refused)));
        QCOMPARE(doneOrKey(club.counter.counter.record(draft)), QStringLiteral("done"));
        // it is not counted as given alone
        QCOMPARE(whyOf(club.counter.counter.record(discounted(club.ann, 1'000))), QStringLiteral("done"));
    }

    void pointsForPartnersAddUpOverTheDay()
    {
        StaffLimits limits;
        limits.partnerDay = Points(300);
        PartnerClub club(limits);
        club.signInCashier();
        QCOMPARE(whyOf(club.move(200)), QStringLiteral("done"));
        QCOMPARE(whyOf(club.move(101)), QStringLiteral("partner_points_day 100"));
        VoucherRequest voucher{club.partner, club.member, Points(101), club.counter.today().addDays(3), {}, {}};
        const auto refused = club.partners.makeVoucher(voucher);
        QCOMPARE(whyOf(refused), QStringLiteral("partner_points_day 100"));
        (void)must(club.desk.confirm(club.sara, u"1379", actOf(refused)));
        QCOMPARE(whyOf(club.partners.makeVoucher(voucher)), QStringLiteral("done"));
        QCOMPARE(whyOf(club.move(100)), QStringLiteral("done")); // what two did is not counted
        QCOMPARE(whyOf(club.move(1)), QStringLiteral("partner_points_day 0"));
        QCOMPARE(club.newest(u"signin.confirm").facts.subject, QStringLiteral("staff:%1").arg(club.reza.value()));
        club.clock().advanceDays(1);
        QCOMPARE(whyOf(club.move(100)), QStringLiteral("done"));
        QCOMPARE(club.counter.problems(), QString());
    }
};

BASHGAH_TEST(tst_saleslimits, SalesLimitsTest)

} // namespace tst_saleslimits

#include "tst_saleslimits.moc"
