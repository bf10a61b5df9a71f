// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the home page says by itself: the steps of a new shop until they are done, points that end, a backup too old.
// Contacts, birthdays and memberships are with tst_membercare.
#include "services/backup/backupservice.h"
#include "services/counter/counterservice.h"
#include "services/members/attentionservice.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/appcontext.h"
#include "ui/format/format.h"
#include "ui/shell/navigator.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

using namespace bashgah;
using test::must;
using test::Window;
using ui::Language;

namespace {

/// Which of the first steps are done, in their order.
QList<bool> done(Window &w)
{
    w.window().currentPage()->refresh();
    QList<bool> steps;
    for (const QLabel *mark : w.window().findChildren<QLabel *>(QStringLiteral("firstStep")))
        steps << (mark->accessibleName() == QStringLiteral("done"));
    return steps;
}

void sell(Window &w, std::optional<domain::MemberId> member, qint64 minor)
{
    domain::PurchaseDraft draft;
    draft.member = member;
    draft.amount = domain::Money::fromMinor(minor);
    draft.key = QStringLiteral("home-%1").arg(minor);
    (void)must(w.services().counter.record(draft));
}

/// Points that end with the fifth day.
void letPointsEndSoon(Window &w)
{
    domain::Programme programme = domain::programmePresets(w.shop.profile().currency).front().programme;
    programme.expiry = {domain::ExpiryPolicy::Kind::Days, 5, domain::ExpiryPolicy::Round::None, 12, 29, false, false};
    programme.earning.pendingDays = 0;
    services::ProgramService programs(w.shop.database(), w.shop.clock);
    (void)must(programs.saveNewVersion(programme, w.shop.profile().calendar.localDay(w.shop.clock.now())));
}

} // namespace

class HomePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStepsAreTickedAndGoAway()
    {
        Window w(Language::English);
        w.open(ui::pages::home);
        QCOMPARE(done(w), (QList<bool>{false, false, false, false}));
        const auto *steps = w.find<QFrame>(QStringLiteral("firstSteps"));
        QVERIFY(steps->isVisible());
        const domain::MemberId sara = test::addSara(w);
        QCOMPARE(done(w), (QList<bool>{true, false, false, false}));
        sell(w, sara, 1'250'000);
        QCOMPARE(done(w), (QList<bool>{true, true, false, false}));
        (void)must(w.services().backup.backUp());
        QCOMPARE(done(w), (QList<bool>{true, true, true, false}));
        QVERIFY(steps->isVisible());
        (void)must(w.shop.shop().setSetting(QStringLiteral("gateway.profile"), QStringLiteral("kavenegar"), {}));
        QCOMPARE(done(w), (QList<bool>{true, true, true, true}));
        QVERIFY(!steps->isVisible());
    }

    void pointsThatEndWithinAWeekLeadToAMessage_data() { test::eachLanguage(); }
    void pointsThatEndWithinAWeekLeadToAMessage()
    {
        QFETCH(Language, language);
        Window w(language);
        letPointsEndSoon(w);
        const domain::MemberId sara = test::addSara(w);
        w.open(ui::pages::home);
        const auto lines = [&] { return w.window().findChildren<QPushButton *>(QStringLiteral("expiringPoints")); };
        QVERIFY(lines().isEmpty());
        sell(w, sara, 10'000'000);
        w.window().currentPage()->refresh();
        QCOMPARE(lines().size(), 1);
        const auto soon = must(w.context().attention.expiring(7));
        QCOMPARE(soon.members, qint64(1));
        QVERIFY(soon.points > domain::Points());
        const QString said = lines().first()->accessibleDescription();
        QVERIFY2(said.contains(w.context().format.points(soon.points)), qPrintable(said));
        QTRY_VERIFY(lines().first()->isVisible());
        lines().first()->setFocus();
        w.press(Qt::Key_Space);
        QTRY_COMPARE(w.context().navigator.current().page, ui::pages::campaigns);
        w.shop.clock.advanceDays(7); // they have ended
        QCOMPARE(must(w.context().attention.expiring(7)).members, qint64(0));
    }

    void aBackupOfAWeekAgoIsCalledOld()
    {
        Window w(Language::English);
        w.open(ui::pages::home);
        const auto lines = [&] {
            w.window().currentPage()->refresh();
            return w.window().findChildren<QPushButton *>(QStringLiteral("oldBackup"));
        };
        QVERIFY(lines().isEmpty()); // the first steps speak of it
        (void)must(w.services().backup.backUp());
        w.shop.clock.advanceDays(6);
        QVERIFY(lines().isEmpty());
        w.shop.clock.advanceDays(1);
        const auto shown = lines();
        QCOMPARE(shown.size(), 1);
        QTRY_VERIFY(shown.first()->isVisible());
        shown.first()->setFocus();
        w.press(Qt::Key_Space);
        QTRY_COMPARE(w.context().navigator.current().page, ui::pages::settings);
    }
};

BASHGAH_TEST(tst_homepage, HomePageTest)
#include "tst_homepage.moc"
