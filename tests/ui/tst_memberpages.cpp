// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "support/crowd.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/widgets/columnfit.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace bashgah;
using test::Window;

namespace {

QTableView *tableOf(Window &w, const QString &name)
{
    return w.find<QWidget>(name)->findChild<QTableView *>();
}

} // namespace

class MemberPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void listFindsHoweverNamesAreTyped()
    {
        Window w;
        for (const auto &[name, mobile] : {std::pair("كاوه يزدانی", "09121234567"), std::pair("علی‌رضا راد", "09351112233")})
            test::addMember(w.shop.database(), w.shop.clock, QString::fromUtf8(name), QString::fromUtf8(mobile));
        w.open(ui::pages::members);
        QTableView *list = tableOf(w, QStringLiteral("memberList"));
        QCOMPARE(list->model()->rowCount(), 2);
        auto *search = w.find<QLineEdit>(QStringLiteral("memberSearch"));
        for (const char *query : {"کاوه", "يزدانی", "٤٥٦٧", "۴۵۶۷"}) {
            search->setText(QString::fromUtf8(query));
            QTRY_COMPARE(list->model()->rowCount(), 1);
        }
        search->setText(QStringLiteral("ناکجا"));
        QTRY_COMPARE(list->model()->rowCount(), 0);
        (void)test::grabWidget(&w.window(), QStringLiteral("members-none.fa"));
    }

    void filtersSayWholeWordsWithLargeLetters()
    {
        constexpr int arrowAndFrame = 30;
        for (const auto language : {ui::Language::English, ui::Language::Persian}) {
            Window w(language, ui::ThemeChoice::Light, 150);
            w.open(ui::pages::members);
            QTest::qWait(30);
            for (const char *name : {"memberTier", "memberSegment"}) {
                const auto *box = w.find<QComboBox>(QLatin1String(name));
                const int words = box->fontMetrics().horizontalAdvance(box->currentText());
                QVERIFY2(box->width() >= words + arrowAndFrame, name);
            }
        }
    }

    void listFitsASmallWindowWithAnyLetters_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150})
            QTest::addRow("%d", percent) << percent;
    }
    void listFitsASmallWindowWithAnyLetters()
    {
        QFETCH(int, percent);
        Window w(ui::Language::Persian, ui::ThemeChoice::Light, percent);
        test::addCrowd(w.shop.database(), w.shop.clock, 20);
        w.open(ui::pages::members);
        const QTableView *list = tableOf(w, QStringLiteral("memberList"));
        int shown = 0;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            shown += list->columnWidth(column); // 0 when hidden
        QCOMPARE(shown, list->viewport()->width());
        for (const int needed : {0, 1, 4}) // name, mobile, points
            QVERIFY(!list->isColumnHidden(needed));
        w.window().resize(1600, 800);
        QTRY_VERIFY(!list->isColumnHidden(2) && !list->isColumnHidden(5));
    }

    void columnsKeepTheWidthThatWasDragged()
    {
        ui::DeviceSettings settings;
        QStandardItemModel model(1, 3);
        const auto make = [&](QTableView &view) {
            view.setModel(&model);
            view.verticalHeader()->hide();
            view.resize(900, 200);
            auto *fit = new ui::ColumnFit(view, {{20, 0}, {10, 1}, {10, 2}}, 0);
            fit->keep(settings, QStringLiteral("list"));
            view.show();
        };
        QTableView first;
        make(first);
        first.horizontalHeader()->resizeSection(1, 222);
        QTableView second;
        make(second);
        QCOMPARE(second.columnWidth(1), 222);
        second.resize(20 * second.fontMetrics().averageCharWidth() + 240, 200);
        QTRY_VERIFY(second.isColumnHidden(2)); // the least important goes first
        QCOMPARE(second.columnWidth(1), 222);
    }

    void listFetchesPagesWhileScrolling()
    {
        Window w;
        test::addCrowd(w.shop.database(), w.shop.clock, 450);
        w.open(ui::pages::members);
        QTableView *list = tableOf(w, QStringLiteral("memberList"));
        QVERIFY(list->model()->rowCount() < 450);
        (void)test::grabWidget(&w.window(), QStringLiteral("members.fa"));
        while (list->model()->canFetchMore({}))
            list->model()->fetchMore({});
        QCOMPARE(list->model()->rowCount(), 450);
        QTRY_VERIFY(w.find<QLabel>(QStringLiteral("memberCount"))->text().contains(QStringLiteral("۴۵۰")));
    }

    void enterOpensTheProfileWithTimelineAndReasons()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                          QStringLiteral("09121234567"));
        w.open(ui::pages::members);
        domain::PurchaseDraft draft;
        draft.member = sara;
        draft.amount = domain::Money::fromMinor(1'250'000);
        QVERIFY(w.services().counter.record(draft));
        QTableView *list = tableOf(w, QStringLiteral("memberList"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        w.press(Qt::Key_Return);
        QCOMPARE(w.context().navigator.current().page, ui::pages::memberProfile);
        QTableView *timeline = tableOf(w, QStringLiteral("timeline"));
        QCOMPARE(timeline->model()->rowCount(), 2); // purchase, became a member
        (void)test::grabWidget(&w.window(), QStringLiteral("profile.fa"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("focus"), QStringLiteral("points")}});
        QCOMPARE(tableOf(w, QStringLiteral("ledger"))->model()->rowCount(), 1);
        QVERIFY(w.find<QLabel>(QStringLiteral("ledgerWhy"))->text().count(u'\n') >= 1);
        (void)test::grabWidget(&w.window(), QStringLiteral("profile-points.fa"));
    }

    void refundFromTheTimeline()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"),
                                          QStringLiteral("09121234567"));
        w.open(ui::pages::members);
        domain::PurchaseDraft draft;
        draft.member = sara;
        draft.amount = domain::Money::fromMinor(1'000'000);
        const auto recorded = w.services().counter.record(draft);
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()}});
        QTableView *timeline = tableOf(w, QStringLiteral("timeline"));
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        timeline->setFocus();
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("refundAmount"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().counter.purchase(recorded->id)->state(), domain::PurchaseState::Refunded);
        QCOMPARE(timeline->model()->rowCount(), 3);
    }

    void adjustingNeedsAReason()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"),
                                          QStringLiteral("09121234567"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()},
                                          {QStringLiteral("focus"), QStringLiteral("points")}});
        w.find<QPushButton>(QStringLiteral("adjust"))->click();
        w.type(QStringLiteral("300"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("adjustReason"))->accessibleDescription().isEmpty());
        QCOMPARE(w.services().counter.snapshot(sara)->balance, domain::Points());
        w.find<QLineEdit>(QStringLiteral("adjustReason"))->setFocus();
        w.type(QStringLiteral("هدیه"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().counter.snapshot(sara)->balance, domain::Points(300));
    }

    void aTierIsSetByHandAndExplained()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"),
                                          QStringLiteral("09121234567"));
        const domain::ProgrammePreset tiers = domain::programmePresets(w.shop.profile().currency).at(1);
        QCOMPARE(tiers.id, QStringLiteral("tiers"));
        services::ProgramService programs(w.shop.database(), w.shop.clock);
        QVERIFY(programs.saveNewVersion(tiers.programme, w.shop.profile().calendar.localDay(w.shop.clock.now())));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()},
                                          {QStringLiteral("focus"), QStringLiteral("tier")}});
        w.find<QPushButton>(QStringLiteral("tierPin"))->click();
        QCOMPARE(w.focusName(), QStringLiteral("pinTier"));
        w.find<QComboBox>(QStringLiteral("pinTier"))->setCurrentIndex(2);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("pinUntil"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return); // no reason yet
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("pinReason"))->accessibleDescription().isEmpty());
        w.find<QLineEdit>(QStringLiteral("pinReason"))->setFocus();
        w.type(QStringLiteral("همسایه"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().counter.snapshot(sara)->tier->id, QStringLiteral("gold"));
        const QString why = w.find<QLabel>(QStringLiteral("tierWhy"))->text();
        QVERIFY2(why.contains(QStringLiteral("همسایه")), qPrintable(why));
        (void)test::grabWidget(&w.window(), QStringLiteral("profile-tier.fa"));
        w.find<QPushButton>(QStringLiteral("tierUnpin"))->click();
        QCOMPARE(tableOf(w, QStringLiteral("tierHistory"))->model()->rowCount(), 2);
    }

    void detailsSayWhatIsWrongWhenTheFieldIsLeft()
    {
        Window w;
        test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("مینا"), QStringLiteral("09351112233"));
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"),
                                          QStringLiteral("09121234567"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()},
                                          {QStringLiteral("focus"), QStringLiteral("details")}});
        auto *mobile = w.find<QLineEdit>(QStringLiteral("mobile"));
        mobile->setFocus();
        mobile->selectAll();
        w.type(QStringLiteral("09351112233"));
        w.press(Qt::Key_Tab);
        QVERIFY(mobile->accessibleDescription().contains(QStringLiteral("مینا")));
        (void)test::grabWidget(&w.window(), QStringLiteral("profile-details.fa"));
        mobile->setText(QStringLiteral("09121234568"));
        w.find<QPushButton>(QStringLiteral("saveDetails"))->click();
        QCOMPARE(w.services().members.member(sara)->member.details.mobile->national(), QStringLiteral("09121234568"));
    }

    void whoBroughtAMemberIsNamedOnce()
    {
        Window w;
        const auto mina = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("مینا"),
                                          QStringLiteral("09351112233"));
        test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), mina.value()},
                                          {QStringLiteral("focus"), QStringLiteral("details")}});
        auto *referrer = w.find<QLineEdit>(QStringLiteral("referrer"));
        referrer->setText(QStringLiteral("09121234567"));
        w.find<QPushButton>(QStringLiteral("nameReferrer"))->click();
        QVERIFY(w.find<QLabel>(QStringLiteral("referralText"))->text().contains(QStringLiteral("سارا")));
        QVERIFY(referrer->isHidden());
        (void)test::grabWidget(&w.window(), QStringLiteral("profile-referral.fa"));
    }

    void consentIsChangedWithItsHistory()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"),
                                          QStringLiteral("09121234567"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()},
                                          {QStringLiteral("focus"), QStringLiteral("consent")}});
        w.find<QPushButton>(QStringLiteral("consentAgree"))->click();
        QCOMPARE(w.services().members.member(sara)->member.consent, domain::ConsentState::Granted);
        w.find<QPushButton>(QStringLiteral("consentRefuse"))->click();
        QVERIFY(w.services().members.member(sara)->isSuppressed);
        QCOMPARE(w.services().members.profile(sara)->consents.size(), size_t(2));
        (void)test::grabWidget(&w.window(), QStringLiteral("profile-consent.fa"));
    }

    void segmentFilterShowsItsMembersOnly()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"),
                                          QStringLiteral("09121234567"));
        test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("مینا"), QStringLiteral("09351112233"));
        w.open(ui::pages::members);
        domain::PurchaseDraft draft;
        draft.member = sara;
        draft.amount = domain::Money::fromMinor(1'000'000);
        QVERIFY(w.services().counter.record(draft));
        const auto table = w.services().rfm.table(*w.services().rfm.asOfToday());
        const QString segment = domain::segmentKey(table->rows.front().segment);
        w.open(ui::pages::members, {{QStringLiteral("segment"), segment}});
        QTRY_COMPARE(tableOf(w, QStringLiteral("memberList"))->model()->rowCount(), 1);
    }

    void pagesStandInTheDarkWithLargeLettersAndInEnglish()
    {
        for (const auto language : {ui::Language::Persian, ui::Language::English}) {
            Window w(language, ui::ThemeChoice::Dark, 150);
            test::addCrowd(w.shop.database(), w.shop.clock, 40);
            w.open(ui::pages::members);
            QVERIFY(w.window().width() <= 1024);
            const QString code = ui::languageCode(language);
            (void)test::grabWidget(&w.window(), QStringLiteral("members-150-dark.") + code);
            w.open(ui::pages::memberProfile, {{QStringLiteral("member"), Q_INT64_C(1)}});
            QVERIFY(w.window().width() <= 1024);
            (void)test::grabWidget(&w.window(), QStringLiteral("profile-150-dark.") + code);
        }
    }
};

BASHGAH_TEST(tst_memberpages, MemberPagesTest)
#include "tst_memberpages.moc"
