// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "emptyaction.h"
#include "reports/segmenttext.h"
#include "services/members/contactservice.h"
#include "support/countershop.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/format/format.h"
#include "ui/models/rowmodelbase.h"
#include "ui/shell/dataevents.h"
#include "ui/widgets/tierprogress.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using test::must;
using test::Window;

namespace {

QTableView *tableOf(Window &w, const QString &name)
{
    return w.find<QWidget>(name)->findChild<QTableView *>();
}

void showMember(Window &w, domain::MemberId member)
{
    w.open(ui::pages::memberProfile, {{QStringLiteral("member"), member.value()}});
}

QDate todayOf(Window &w)
{
    return w.shop.profile().calendar.localDay(w.shop.clock.now());
}

int columnOf(const QTableView *list, const QString &id)
{
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        if (list->model()->headerData(column, Qt::Horizontal, ui::RowModelBase::ColumnIdRole).toString() == id)
            return column;
    }
    return -1;
}

} // namespace

/// The header and the timeline of a profile (PRODUCT.md P1.4), and the columns of the members' list.
class ProfileHeaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void theNextVisitIsSaidFromThreePurchaseDaysOn()
    {
        Window w(ui::Language::English);
        test::RawSales raw(w.shop.database());
        const QDate today = todayOf(w);
        const auto often = raw.member(QStringLiteral("often"), QStringLiteral("Often"), today);
        const auto seldom = raw.member(QStringLiteral("seldom"), QStringLiteral("Seldom"), today);
        for (const int days : {20, 10, 0})
            raw.sale({QStringLiteral("o%1").arg(days), often, today.addDays(-days), 1'000});
        for (const int days : {20, 10})
            raw.sale({QStringLiteral("s%1").arg(days), seldom, today.addDays(-days), 1'000});
        showMember(w, often);
        const auto *visit = w.find<QLabel>(QStringLiteral("profileNextVisit"));
        QVERIFY(!visit->isHidden());
        QVERIFY2(visit->text().contains(w.context().format.relativeDay(today.addDays(10), today)), qPrintable(visit->text()));
        showMember(w, seldom);
        QVERIFY(visit->isHidden());
        QVERIFY(w.find<QLabel>(QStringLiteral("profileSegment"))->isHidden()); // two buyers are no groups
    }

    void theSegmentStandsInWords()
    {
        Window w(ui::Language::English);
        test::RawSales raw(w.shop.database());
        const QDate today = todayOf(w);
        std::optional<domain::MemberId> best;
        for (int i = 0; i < 60; ++i) {
            const QString code = QStringLiteral("m%1").arg(i);
            const auto id = raw.member(code, code, today);
            raw.sale({code, id, today.addDays(-i - 1), 1'000});
            if (i == 0)
                best = id;
        }
        for (int n = 0; n < 5; ++n)
            raw.sale({QStringLiteral("b%1").arg(n), best, today.addDays(-n), 1'000});
        showMember(w, *best);
        const auto *segment = w.find<QLabel>(QStringLiteral("profileSegment"));
        QTRY_VERIFY(!segment->isHidden());
        QCOMPARE(segment->text(), reports::SegmentText::name(domain::Segment::Champions));
        QCOMPARE(segment->toolTip(), reports::SegmentText::meaning(domain::Segment::Champions));
    }

    void tierPointsTagsAndNoteAreSaid()
    {
        Window w;
        const domain::ProgrammePreset tiers = domain::programmePresets(w.shop.profile().currency).at(1);
        QCOMPARE(tiers.id, QStringLiteral("tiers"));
        services::ProgramService programs(w.shop.database(), w.shop.clock);
        QVERIFY(programs.saveNewVersion(tiers.programme, todayOf(w)));
        domain::MemberDetails details;
        details.code = QStringLiteral("A1");
        details.name = QStringLiteral("سارا");
        details.tags = {QStringLiteral("قهوه")};
        details.note = QStringLiteral("همسایه مغازه");
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, details);
        showMember(w, sara);
        const auto snapshot = must(w.services().counter.snapshot(sara));
        QVERIFY(snapshot.nextTier);
        QVERIFY(w.find<QLabel>(QStringLiteral("profileNextTier"))->text().contains(snapshot.nextTier->name));
        const auto *way = w.find<QLabel>(QStringLiteral("profileNextTier"))->parentWidget()->findChild<QProgressBar *>();
        QCOMPARE(way->value(), 0); // nothing bought yet
        QCOMPARE(way->accessibleName(), w.find<QLabel>(QStringLiteral("profileNextTier"))->text());
        QVERIFY(w.find<QLabel>(QStringLiteral("profileTags"))->text().contains(details.tags.front()));
        QVERIFY(w.find<QLabel>(QStringLiteral("profileNote"))->text().contains(details.note));
        QVERIFY(w.find<QLabel>(QStringLiteral("profilePhoto"))->isHidden());
        QVERIFY(w.find<QLabel>(QStringLiteral("profileExpiring"))->isHidden());
        (void)must(w.services().counter.record(test::CounterShop::draft(sara, 50'000'000)));
        w.open(ui::pages::members);
        showMember(w, sara);
        w.find<QPushButton>(QStringLiteral("timelinePoints"))->click(); // shown anew
        const auto later = must(w.services().counter.snapshot(sara));
        QCOMPARE(w.find<QLabel>(QStringLiteral("profileExpiring"))->isHidden(), later.expiring.empty());
    }

    void theCounterTellsTheSameWayToTheNextTier()
    {
        Window w;
        const domain::ProgrammePreset tiers = domain::programmePresets(w.shop.profile().currency).at(1);
        QVERIFY(services::ProgramService(w.shop.database(), w.shop.clock).saveNewVersion(tiers.programme, todayOf(w)));
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        w.open(ui::pages::counter, {{QStringLiteral("member"), sara.value()}});
        (void)must(w.services().counter.record(test::CounterShop::draft(sara, 1'000'000)));
        w.context().events.notify();
        const auto *card = w.window().currentPage()->findChild<ui::TierProgress *>();
        const auto snapshot = must(w.services().counter.snapshot(sara));
        QVERIFY(snapshot.nextTier && snapshot.toNextTier.isPositive());
        QVERIFY(card->isVisible());
        const QString words = card->words().text();
        const int done = card->findChild<QProgressBar *>()->value();
        const qint64 from = snapshot.tier ? snapshot.tier->minimum.value() : 0;
        const qint64 whole = snapshot.nextTier->minimum.value() - from;
        QCOMPARE(done, static_cast<int>(1000 - snapshot.toNextTier.value() * 1000 / whole));
        QVERIFY(words.contains(snapshot.nextTier->name));
        showMember(w, sara);
        const auto *profile = w.window().currentPage()->findChild<ui::TierProgress *>();
        QCOMPARE(profile->words().text(), words);
        QCOMPARE(profile->findChild<QProgressBar *>()->value(), done);
    }

    void chipsNarrowTheTimelineAndLinesOpenTheirSource()
    {
        Window w;
        const auto sara = test::addSara(w);
        services::ContactService contacts(w.shop.database(), w.shop.clock);
        (void)must(contacts.add({sara, domain::ContactKind::Call, QStringLiteral("زنگ زد")}));
        services::CounterService counter(w.shop.database(), w.shop.clock);
        (void)must(counter.record(test::CounterShop::draft(sara, 1'000'000)));
        showMember(w, sara);
        QTableView *timeline = tableOf(w, QStringLiteral("timeline"));
        QCOMPARE(timeline->model()->rowCount(), 3); // purchase, contact, became a member
        auto *contactChip = w.find<QPushButton>(QStringLiteral("timelineContacts"));
        contactChip->setFocus();
        w.press(Qt::Key_Space);
        QCOMPARE(timeline->model()->rowCount(), 1);
        w.find<QPushButton>(QStringLiteral("timelinePurchases"))->click();
        QCOMPARE(timeline->model()->rowCount(), 2);
        contactChip->click();
        w.find<QPushButton>(QStringLiteral("timelinePurchases"))->click();
        QCOMPARE(timeline->model()->rowCount(), 3);
        auto *messageChip = w.find<QPushButton>(QStringLiteral("timelineMessages"));
        messageChip->click();
        QCOMPARE(timeline->model()->rowCount(), 0);
        test::emptyAction(*w.find<QWidget>(QStringLiteral("timeline")))->click(); // the way out of nothing
        QCOMPARE(timeline->model()->rowCount(), 3);
        QVERIFY(!messageChip->isChecked());
        contactChip->click();
        timeline->setFocus();
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        w.press(Qt::Key_Return); // goes to the contacts of the profile
        QVERIFY(!timeline->isVisible());
        QCOMPARE(w.context().navigator.current().page, ui::pages::memberProfile);
    }

    void changesLeadToTheTrailOfTheMember()
    {
        Window w;
        const auto sara = test::addSara(w);
        const auto ali = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("علی"), QStringLiteral("09351112233"));
        showMember(w, sara);
        services::MemberService &members = w.services().members;
        for (const auto id : {ali, sara}) {
            const auto view = must(members.member(id));
            domain::MemberDetails details = view.member.details;
            details.city = QStringLiteral("تهران");
            (void)must(members.update(id, details, view.version));
        }
        w.open(ui::pages::memberProfile, {{QStringLiteral("focus"), QStringLiteral("details")}});
        auto *link = w.find<QPushButton>(QStringLiteral("memberChanges"));
        QVERIFY(!link->isHidden());
        link->click();
        QCOMPARE(w.context().navigator.current().page, ui::pages::staff);
        const QTableView *trail = tableOf(w, QStringLiteral("trailList"));
        QCOMPARE(trail->model()->rowCount(), 1); // hers alone
        QTest::qWait(200);                       // the search field says who it is, and finds the same
        QCOMPARE(trail->model()->rowCount(), 1);
    }

    void columnsAreChosenByKeyboardAndKept()
    {
        Window w;
        const auto sara = test::addSara(w);
        services::CounterService counter(w.shop.database(), w.shop.clock);
        (void)must(counter.record(test::CounterShop::draft(sara, 1'000'000)));
        w.open(ui::pages::members);
        w.window().resize(1600, 800);
        QTableView *list = tableOf(w, QStringLiteral("memberList"));
        const int spend = columnOf(list, QStringLiteral("spend"));
        QVERIFY(spend > 0 && list->isColumnHidden(spend));
        QVERIFY(list->model()->index(0, spend).data().toString().isEmpty()); // not asked for
        auto *choose = w.find<QPushButton>(QStringLiteral("chooseColumns"));
        QVERIFY(choose->focusPolicy() & Qt::TabFocus);
        w.find<QAction>(QStringLiteral("column.spend"))->trigger();
        QVERIFY(!list->isColumnHidden(spend));
        QCOMPARE(list->model()->index(0, spend).data().toString(),
                 w.context().format.money(domain::Money::fromMinor(1'000'000)));
        w.find<QAction>(QStringLiteral("column.code"))->trigger();
        QVERIFY(list->isColumnHidden(columnOf(list, QStringLiteral("code"))));
        // the next time it begins so
        const QByteArray kept = w.context().settings.viewState(QStringLiteral("members.list.columns"));
        QCOMPARE(kept.split(',').size(), 2);
        QVERIFY(kept.split(',').contains("spend") && kept.split(',').contains("code"));
        QVERIFY(!window()); // nothing else was opened
    }

private:
    static QWidget *window() { return QApplication::activeModalWidget(); }
};

BASHGAH_TEST(tst_profileheader, ProfileHeaderTest)
#include "tst_profileheader.moc"
