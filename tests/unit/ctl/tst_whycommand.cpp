// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/activityservice.h"
#include "services/counter/memberledgerservice.h"
#include "services/counter/nightlyjob.h"
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>

namespace tst_whycommand {

using namespace bashgah;
using namespace bashgah::domain;
using test::CounterShop;
using test::CtlRun;
using test::must;
using test::TestShop;

namespace {

/// Points live 30 days; 100 become a credit of 150; a survey gives 20.
Programme givingProgramme()
{
    Programme programme = CounterShop::plainProgramme();
    programme.expiry = {ExpiryPolicy::Kind::Days, 30, ExpiryPolicy::Round::None};
    programme.exchange = ExchangeRule{Points(100), Money::fromMinor(150), false, 0, true, {}};
    programme.activities = {{QStringLiteral("survey"), ActivityKind::Survey, {}, Points(20), ActivityLimit::None, 0, true}};
    return programme;
}

} // namespace

/// What a shop really books, line by line.
class WhyCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyEntrySaysWhy()
    {
        CounterShop club(TestShop::Where::File, givingProgramme());
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        live(club, ann);
        QSet<QString> kinds;
        const auto ledger = must(services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(ann));
        for (const services::LedgerRow &row : ledger.rows) {
            const QStringList words{QStringLiteral("why"), club.shop.path(), QString::number(row.id.value()),
                                    QStringLiteral("--json")};
            const CtlRun run = test::runCtl(words, club.shop.clock);
            QCOMPARE(run.code, 0);
            const QString kind = run.json().value(QLatin1String("kind")).toString();
            const QString reason = run.json().value(QLatin1String("reason")).toString();
            QVERIFY2(!reason.isEmpty() && reason != kind, qPrintable(run.out));
            if (row.kind == EntryKind::Earn || row.kind == EntryKind::Bonus || row.exchanged.isPositive())
                QCOMPARE(run.json().value(QLatin1String("programme_version")).toInt(), 1);
            if (row.exchanged.isPositive())
                QVERIFY2(reason.startsWith(QStringLiteral("every 100 became credit")), qPrintable(reason));
            kinds.insert(kind);
        }
        for (const char *kind : {"earn", "redeem", "redeem_reversal", "clawback", "bonus", "adjust", "expire"})
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
    }

private:
    static void live(CounterShop &club, MemberId ann)
    {
        services::ActivityService activities(club.shop.database(), club.shop.clock);
        (void)must(club.counter.record(CounterShop::draft(ann, 10'000)));
        const auto paid = must(club.counter.record(CounterShop::draft(ann, 1'000, 20)));
        (void)must(club.counter.refund(CounterShop::refundOf(paid.id)));
        (void)must(activities.confirm({ann, QStringLiteral("survey")}));
        (void)must(activities.undo(must(activities.confirm({ann, QStringLiteral("survey")})).id));
        (void)must(club.counter.adjust({ann, Points(5), QStringLiteral("forgotten at the till"), {}, {}}));
        for (const int days : {1, 40}) {
            club.shop.clock.advanceDays(days);
            (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        }
    }
};

BASHGAH_TEST(tst_whycommand, WhyCommandTest)

} // namespace tst_whycommand

#include "tst_whycommand.moc"
