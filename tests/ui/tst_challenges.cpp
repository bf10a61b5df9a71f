// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengeservice.h"
#include "services/counter/counterservice.h"
#include "storage/repositories/memberrepository.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/format/bidi.h"
#include "ui/format/challengewords.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/pages/games/playersview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using test::must;
using test::Window;

Q_DECLARE_METATYPE(bashgah::ui::Language)

class ChallengesUiTest final : public QObject
{
    Q_OBJECT

private slots:
    void aStampCardIsMadeByKeyboard_data()
    {
        test::eachLanguage();
    }

    void aStampCardIsMadeByKeyboard()
    {
        QFETCH(const ui::Language, language);
        Window w(language);
        w.open(ui::pages::games, {{QStringLiteral("focus"), QStringLiteral("challenges")}});
        w.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(w.focusName(), QStringLiteral("challengeName"));
        w.type(QStringLiteral("قهوه"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("challengeKind"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("challengeTarget"));
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.type(language == ui::Language::Persian ? QStringLiteral("۲") : QStringLiteral("2"));
        w.find<QPushButton>(QStringLiteral("challengeSave"))->click(); // no gift
        QVERIFY(must(w.services().challenges.list()).empty());
        w.find<ui::PointsEdit>(QStringLiteral("challengePoints"))->setValue(domain::Points(50));
        w.find<QPushButton>(QStringLiteral("challengeSave"))->click();
        const auto rows = must(w.services().challenges.list());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().challenge.target, 2);
        QVERIFY(w.find<QPushButton>(QStringLiteral("challengeEnd"))->isEnabled());
        QVERIFY(!w.dialogSeen);
        w.find<QPushButton>(QStringLiteral("challengeEnd"))->click();
        QVERIFY(!must(w.services().challenges.list()).front().challenge.open);
        QVERIFY(!w.find<QPushButton>(QStringLiteral("challengeEnd"))->isEnabled());
    }

    void aMemberSeesTheCardAndTheCounterSaysTheStamp()
    {
        Window w(ui::Language::English);
        domain::MemberDetails details;
        details.code = QStringLiteral("m");
        details.joinedOn = QDate(2026, 1, 1);
        const auto member = must(w.shop.database().write([&](storage::Connection &c) -> domain::Result<domain::MemberId> {
            return storage::MemberRepository(c).insert(details, w.shop.clock.now());
        }));
        w.open(ui::pages::home);
        domain::Challenge card;
        card.name = QStringLiteral("coffee");
        card.target = 2;
        card.points = domain::Points(50);
        (void)must(w.services().challenges.add(card));
        domain::PurchaseDraft draft;
        draft.member = member;
        draft.amount = domain::Money::fromMinor(1'000'000);
        const ui::ChallengeWords words(w.context().format);
        const auto first = must(w.services().counter.record(draft));
        QCOMPARE(words.step(first.challenges.front()), QStringLiteral("stamp 1 of 2"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), member.value()}, {QStringLiteral("focus"), QStringLiteral("games")}});
        const auto *list = w.find<QWidget>(QStringLiteral("playList"))->findChild<QTableView *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("stamp 1 of 2"));
        w.shop.clock.advanceMinutes(1);
        const auto second = must(w.services().counter.record(draft));
        QCOMPARE(words.step(second.challenges.front()), QStringLiteral("gift reached: 50 points"));
    }

    /// In a low window the rest is scrolled to.
    void theResultSaysAGiftBeforeTheBalance()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::home);
        domain::PurchaseDraft draft;
        draft.amount = domain::Money::fromMinor(1'000'000);
        services::RecordedPurchase recorded = must(w.services().counter.record(draft));
        services::ChallengeStep full{domain::ChallengeId(1), QStringLiteral("coffee")};
        full.filled = 1;
        full.reward.points = domain::Points(50);
        services::ChallengeStep onTheWay{domain::ChallengeId(2), QStringLiteral("tea")};
        onTheWay.done = 1;
        onTheWay.target = 9;
        recorded.challenges = {onTheWay, full};
        ui::ResultPanel panel(w.context());
        panel.showReceipt(recorded, QStringLiteral("Ann"), {});
        QStringList lines;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            lines << ui::Bidi::strip(label->accessibleName());
        const auto gift = lines.indexOf(QStringLiteral("coffee gift reached: 50 points"));
        const auto balance = lines.indexOf(QStringLiteral("Balance 0 points"));
        const auto stamp = lines.indexOf(QStringLiteral("tea stamp 1 of 9"));
        QVERIFY2(gift >= 0 && gift < balance && balance < stamp, qPrintable(lines.join(u'|')));
    }

    void whoPlaysIsListedByKeyboard()
    {
        Window w(ui::Language::English);
        domain::MemberDetails details;
        details.code = QStringLiteral("m");
        details.name = QStringLiteral("Ann, the first");
        details.joinedOn = QDate(2026, 1, 1);
        const auto member = must(w.shop.database().write([&](storage::Connection &c) -> domain::Result<domain::MemberId> {
            return storage::MemberRepository(c).insert(details, w.shop.clock.now());
        }));
        w.open(ui::pages::home);
        domain::Challenge card;
        card.name = QStringLiteral("coffee");
        card.target = 2;
        card.points = domain::Points(50);
        (void)must(w.services().challenges.add(card));
        w.open(ui::pages::games, {{QStringLiteral("focus"), QStringLiteral("challenges")}});
        w.press(Qt::Key_Return);
        auto *players = w.find<ui::PlayersView>(QString());
        QVERIFY(players->isVisible());
        QTRY_VERIFY(w.find<ui::TablePane>(QStringLiteral("players"))->empty().isVisible());
        w.press(Qt::Key_Escape);
        QVERIFY(!players->isVisible());
        domain::PurchaseDraft draft;
        draft.member = member;
        draft.amount = domain::Money::fromMinor(1'000'000);
        (void)must(w.services().counter.record(draft));
        w.press(Qt::Key_Return);
        auto *list = w.find<QWidget>(QStringLiteral("players"))->findChild<QTableView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 1).data().toString(), QStringLiteral("stamp 1 of 2"));
        QVERIFY(players->csv().contains("\"Ann, the first\",1,2,0,0,\r\n"));
    }

    void aBadgeAsksForLevelsAndNoGift()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::games, {{QStringLiteral("focus"), QStringLiteral("challenges")}});
        w.press(Qt::Key_N, Qt::ControlModifier);
        w.type(QStringLiteral("friend"));
        w.find<QComboBox>(QStringLiteral("challengeKind"))->setCurrentIndex(2);
        QVERIFY(!w.find<ui::PointsEdit>(QStringLiteral("challengePoints"))->isVisible());
        w.find<QLineEdit>(QStringLiteral("challengeTarget"))->setText(QStringLiteral("5 20 60"));
        w.find<QPushButton>(QStringLiteral("challengeSave"))->click();
        const std::vector<qint64> levels{5, 20, 60};
        QVERIFY(must(w.services().challenges.list()).front().challenge.levels == levels);
    }
};

BASHGAH_TEST(tst_challenges, ChallengesUiTest)
#include "tst_challenges.moc"
