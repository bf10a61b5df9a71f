// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/property.h"
#include "support/testregistry.h"
#include "unit/services/wideworld.h"

#include <QTest>

namespace tst_widehistories {

using namespace bashgah;
using test::Chance;
using test::counterexample;
using test::WideWorld;

namespace {

constexpr quint64 seeds = 40;
constexpr int steps = 24;

/// Empty: after all of it every invariant of DOMAIN.md 16 holds, and the drawer has what was paid.
QString play(Chance &chance)
{
    const domain::Programme rules = WideWorld::rules(chance);
    WideWorld world(chance, rules);
    for (int i = 0; i < steps; ++i) {
        world.step();
        if (const QString fault = world.fault(); !fault.isEmpty())
            return fault;
    }
    const QString problems = world.problems();
    return problems.isEmpty() ? QString() : QString(world.story() + QStringLiteral(": ") + problems);
}

} // namespace

/// Every command that there is, in any order, in one shop.
class WideHistoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Else what is checked would be next to nothing.
    void everyCommandIsReallyDone()
    {
        QHash<QString, int> done;
        for (quint64 seed = 91'001; seed <= 91'000 + seeds; ++seed) {
            Chance chance(seed);
            const domain::Programme rules = WideWorld::rules(chance);
            WideWorld world(chance, rules);
            for (int i = 0; i < 3 * steps; ++i)
                world.step();
            for (auto one = world.done().cbegin(); one != world.done().cend(); ++one)
                done[one.key()] += one.value();
        }
        QStringList never = WideWorld::commands();
        never.removeAll(QStringLiteral("sleep")); // asks for nothing
        never.removeIf([&done](const QString &name) { return done.contains(name); });
        QVERIFY2(never.isEmpty(), qPrintable(never.join(QStringLiteral(", "))));
    }

    void whateverHappensAllAddsUp()
    {
        const QString found = counterexample(seeds, play);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

BASHGAH_TEST(tst_widehistories, WideHistoriesTest)

} // namespace tst_widehistories

#include "tst_widehistories.moc"
