// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose is this purchase? The panel beside the strip of today finds members as the counter does, but only members.
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/pages/counter/attachpanel.h"
#include "ui/pages/counter/memberhits.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace bashgah;
using test::must;
using test::Window;

namespace {

/// A purchase of nobody's is being given to somebody; Sara is in the lowest tier.
struct Giving
{
    Giving()
    {
        const auto tiers = domain::programmePresets(w.shop.profile().currency).at(1).programme;
        const QDate today = w.shop.profile().calendar.localDay(w.shop.clock.now());
        (void)must(services::ProgramService(w.shop.database(), w.shop.clock).saveNewVersion(tiers, today));
        domain::PurchaseDraft hers;
        hers.member = test::addSara(w);
        hers.amount = domain::Money::fromMinor(1'000'000);
        hers.key = QStringLiteral("hers");
        (void)must(services::CounterService(w.shop.database(), w.shop.clock).record(hers));
        w.open(ui::pages::counter);
        w.press(Qt::Key_Return); // without a member
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Down, Qt::ControlModifier);
        w.press(Qt::Key_Insert);
        panel = w.window().findChild<ui::AttachPanel *>();
        hits = panel->findChild<QListView *>(QStringLiteral("memberHits"));
        hint = panel->findChild<QLabel *>(QStringLiteral("memberHint"));
    }
    Window w;
    ui::AttachPanel *panel = nullptr;
    QListView *hits = nullptr;
    QLabel *hint = nullptr;
};

} // namespace

class AttachPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void aMemberStandsThereWithTheNameOfTheTier()
    {
        Giving giving;
        giving.w.type(QStringLiteral("4567"));
        QTRY_COMPARE(giving.hits->model()->rowCount(), 1);
        QCOMPARE(giving.hits->model()->index(0, 0).data(ui::MemberHits::TierRole).toString(), QStringLiteral("برنزی"));
    }

    void itOffersNeitherNobodyNorANewMember()
    {
        Giving giving;
        QVERIFY(giving.hint->isHidden());
        giving.w.type(QStringLiteral("09351112233"));
        QTRY_VERIFY(!giving.hint->isHidden());
        QCOMPARE(giving.hint->text(), QStringLiteral("کسی پیدا نشد."));
        QCOMPARE(giving.hits->model()->rowCount(), 0);
        giving.w.press(Qt::Key_Return);
        QCOMPARE(giving.w.focusName(), QStringLiteral("attachMember")); // still asked
    }
};

BASHGAH_TEST(tst_attachpanel, AttachPanelTest)

#include "tst_attachpanel.moc"
