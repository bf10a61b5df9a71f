// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analytics/rfmservice.h"
#include "services/members/memberfigureservice.h"
#include "services/members/memberservice.h"
#include "support/rawsales.h"
#include "support/street.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_memberfigures {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::Street;
using services::MemberFigureService;

/// What lists and headers say of members, each figure alone.
class MemberFiguresTest final : public QObject
{
    Q_OBJECT

private slots:
    void spendIsThatOfTheProfile()
    {
        Street street;
        street.earn(street.sara, 10);
        const PurchaseId second = must(street.counter.record(CounterShop::draft(street.sara, 5'000))).id;
        street.back(second, 2'000);
        const PurchaseId gone = must(street.counter.record(CounterShop::draft(street.sara, 700))).id;
        (void)must(street.counter.undo(gone, {}, {}));
        const std::vector<MemberId> both{street.sara, street.reza};
        const auto spends = must(MemberFigureService(street.shop.database(), street.shop.clock).spends(both));
        QCOMPARE(spends.value(street.sara.value()).spend, Money::fromMinor(4'000));
        QCOMPARE(spends.value(street.sara.value()).visits, 2);
        QCOMPARE(spends.value(street.reza.value()).visits, 0);
        const auto stats = must(services::MemberService(street.shop.database(), street.shop.clock).profile(street.sara)).stats;
        QCOMPARE(spends.value(street.sara.value()).spend, stats.spend);
        QCOMPARE(spends.value(street.sara.value()).visits, stats.visits);
    }

    void whatCameBackAsAWholeIsNoVisit()
    {
        Street street;
        const QDate first = street.today();
        street.earn(street.sara, 10);
        street.earn(street.sara, 10); // the same day
        street.shop.clock.advanceDays(4);
        const PurchaseId part = must(street.counter.record(CounterShop::draft(street.sara, 500))).id;
        street.back(part, 100);
        street.shop.clock.advanceDays(4);
        street.back(must(street.counter.record(CounterShop::draft(street.sara, 500))).id);
        const std::vector<MemberId> one{street.sara};
        const auto rhythm = must(MemberFigureService(street.shop.database(), street.shop.clock).rhythms(one)).value(street.sara.value());
        QCOMPARE(rhythm, (VisitRhythm{3, 2, first, first.addDays(4)}));
    }

    void thePointsThatEndFirstAreNamed()
    {
        Street street; // points last ninety days
        const QDate first = street.today();
        street.earn(street.reza, 30);
        street.earn(street.reza, 12);
        street.shop.clock.advanceDays(10);
        street.earn(street.reza, 5);
        const MemberFigureService figures(street.shop.database(), street.shop.clock);
        const std::vector<MemberId> both{street.reza, street.sara};
        const auto soon = must(figures.expiring(both));
        QCOMPARE(soon.value(street.reza.value()).points, Points(42));
        const auto ledger = must(services::MemberLedgerService(street.shop.database(), street.shop.clock).ledger(street.reza));
        QCOMPARE(soon.value(street.reza.value()).lastDay, ledger.expiring.front().lastDay);
        QVERIFY(soon.value(street.reza.value()).lastDay > first);
        QVERIFY(!soon.contains(street.sara.value()));
    }

    void tagsAndBirthdaysAreThoseOfTheDetails()
    {
        Street street;
        services::MemberService members(street.shop.database(), street.shop.clock);
        const auto view = must(members.member(street.sara));
        MemberDetails details = view.member.details;
        details.tags = {QStringLiteral("tea"), QStringLiteral("cake")};
        details.birthday = QDate(1990, 3, 21);
        (void)must(members.update(street.sara, details, view.version));
        const MemberFigureService figures(street.shop.database(), street.shop.clock);
        const std::vector<MemberId> both{street.sara, street.ali};
        QCOMPARE(must(figures.tags(both)).value(street.sara.value()), (QStringList{QStringLiteral("cake"), QStringLiteral("tea")}));
        QCOMPARE(must(figures.birthdays(both)), (QHash<qint64, QDate>{{street.sara.value(), QDate(1990, 3, 21)}}));
    }

    /// The header of a profile says what the page of segments says.
    void theScaleGivesTheSegmentsOfTheTable()
    {
        Street street;
        test::RawSales raw(street.shop.database());
        const QDate today = street.today();
        std::vector<MemberId> all;
        for (int i = 0; i < 60; ++i) {
            const QString code = QStringLiteral("m%1").arg(i);
            all.push_back(raw.member(code, code, today));
            for (int n = 0; n <= i % 4; ++n)
                raw.sale({QStringLiteral("%1-%2").arg(i).arg(n), all.back(), today.addDays(-(i * 7 % 50) - n), 1'000});
        }
        const services::RfmService rfm(street.shop.database(), street.shop.clock);
        const QDate asOf = must(rfm.asOfToday());
        const RfmScale scale = must(rfm.scale(asOf));
        QVERIFY(scale.isEnough());
        const auto rhythms = must(MemberFigureService(street.shop.database(), street.shop.clock).rhythms(all));
        for (const RfmRow &row : must(rfm.table(asOf)).rows) {
            const VisitRhythm rhythm = rhythms.value(row.member.value());
            QCOMPARE(rhythm.last.daysTo(asOf), row.recencyDays);
            QCOMPARE(scale.segmentOf(rhythm.last.daysTo(asOf), rhythm.receipts), row.segment);
        }
    }

    void aTimelineShowsTheKindsThatAreAskedFor()
    {
        Street street;
        street.earn(street.sara, 10);
        (void)must(street.counter.adjust({street.sara, Points(7), QStringLiteral("sorry"), {}, {}}));
        const services::MemberService members(street.shop.database(), street.shop.clock);
        const auto kindsOf = [&](std::vector<TimelineKind> wanted, int limit) {
            std::vector<TimelineKind> kinds;
            for (const TimelineItem &item : must(members.profile(street.sara, limit, wanted)).timeline)
                kinds.push_back(item.kind);
            return kinds;
        };
        QCOMPARE(kindsOf({}, 200).size(), size_t(3));
        QCOMPARE(kindsOf({TimelineKind::Points}, 200), (std::vector<TimelineKind>{TimelineKind::Points}));
        // what is asked for is found behind others that would have filled the page
        QCOMPARE(kindsOf({TimelineKind::Registered}, 1), (std::vector<TimelineKind>{TimelineKind::Registered}));
        QVERIFY(kindsOf({TimelineKind::Contact, TimelineKind::Message}, 200).empty());
    }
};

BASHGAH_TEST(tst_memberfigures, MemberFiguresTest)

} // namespace tst_memberfigures

#include "tst_memberfigures.moc"
