// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/spendrules.h"
#include "support/testregistry.h"
#include "ui/format/spendwords.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/pages/memberprofile/creditcard.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/programmewords.h"
#include "ui/pages/programs/sentence.h"
#include "ui/pages/programs/spendsection.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace bashgah;
using namespace bashgah::domain;
using test::TestShop;

namespace {

struct Editor
{
    explicit Editor(std::vector<SpendRule> rules) : section(format, QDate(2026, 8, 22))
    {
        Programme programme;
        programme.spend = std::move(rules);
        section.load(programme);
    }
    [[nodiscard]] std::optional<std::vector<SpendRule>> stored()
    {
        Programme programme;
        if (!section.store(programme))
            return std::nullopt;
        section.showExamples(programme);
        return programme.spend;
    }
    [[nodiscard]] ui::Sentence *sentence(const char *name) const
    {
        return section.findChild<ui::Sentence *>(QLatin1String(name));
    }
    template <typename T>
    [[nodiscard]] T *editor(const char *name, int number = 0) const
    {
        return sentence(name)->findChildren<T *>().at(number);
    }

    ui::Format format;
    ui::SpendSection section;
};

} // namespace

class SpendSectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleComesBackAsItWas()
    {
        SpendRule days = test::cashback(3);
        days.life = SpendRule::Life::Days;
        days.lifeDays = 45;
        days.enabled = false;
        days.steps.push_back({Money::fromMinor(50'000), {}, Money::fromMinor(7'000)});
        const std::vector<SpendRule> rules{test::golriz(), test::waggon(), days};
        Editor editor(rules);
        QCOMPARE(editor.stored(), std::optional(rules));
        QVERIFY(!editor.section.wrongEditor());
    }

    void examplesAreWorkedOutByTheRule()
    {
        Editor editor({test::golriz()});
        (void)editor.stored();
        const ui::Format &format = editor.format;
        const QString example = editor.sentence("spend.gift.step1")->example();
        QVERIFY2(example.contains(format.money(Money::fromMinor(7'500'000))), qPrintable(example));
        const QString when = editor.sentence("spend.gift.when")->example();
        QVERIFY2(when.contains(format.dateLong(ShopCalendar().day(1406, 1, 25))), qPrintable(when));
    }

    void whatIsTypedIsStored()
    {
        Editor editor({test::cashback(3)});
        editor.editor<ui::InlineNumber>("spend.back.step0")->setHundredths(250);
        editor.editor<QComboBox>("spend.back")->setCurrentIndex(2);
        editor.editor<ui::MoneyEdit>("spend.back.limits")->setValue(Money::fromMinor(1'000));
        const auto rules = editor.stored();
        QVERIFY(rules);
        QCOMPARE(rules->front().steps.front().share, std::optional(Percent(250)));
        QCOMPARE(rules->front().measure, SpendRule::Measure::Season);
        QCOMPARE(rules->front().yearlyCap, std::optional(Money::fromMinor(1'000)));
    }

    void stepsMustRise()
    {
        Editor editor({test::golriz()});
        editor.editor<ui::MoneyEdit>("spend.gift.step1")->setValue(Money::fromMinor(9'000'000));
        QVERIFY(!editor.stored());
        QVERIFY(!editor.sentence("spend.gift.step1")->error().isEmpty());
        QCOMPARE(editor.section.wrongEditor(), editor.editor<ui::MoneyEdit>("spend.gift.step1"));
        editor.editor<ui::MoneyEdit>("spend.gift.step1")->setValue(Money::fromMinor(9'000'001));
        QVERIFY(editor.stored());
    }

    void rulesAndStepsAreAddedAndRemoved()
    {
        Editor editor({});
        editor.section.findChild<QPushButton *>(QStringLiteral("addSpend"))->click();
        editor.section.findChild<QPushButton *>(QStringLiteral("addSpendStep"))->click();
        const auto rules = editor.stored();
        QVERIFY(rules);
        QCOMPARE(rules->size(), size_t(1));
        QCOMPARE(rules->front().steps.size(), size_t(2));
        QCOMPARE(rules->front().steps.front().share, std::optional(Percent::whole(3)));
        editor.editor<QToolButton>("spend.spend1.step1")->click();
        QCOMPARE(editor.stored()->front().steps.size(), size_t(1));
        editor.editor<QToolButton>("spend.spend1")->click();
        QVERIFY(editor.stored()->empty());
    }

    void wordsSayTheWholeRule()
    {
        const ui::Format format;
        const QString text = ui::SpendWords(format).rule(test::golriz(), {});
        for (const QString &part : {QStringLiteral("all purchases of a year"), QStringLiteral("7%"), QStringLiteral("25%"),
                                    QStringLiteral("25 days"), QStringLiteral("organisation")})
            QVERIFY2(text.contains(part), qPrintable(text));
        Programme before;
        Programme after;
        after.spend = {test::cashback(3)};
        const QStringList changes = ui::ProgrammeWords(format).changes(before, after);
        QCOMPARE(changes, QStringList{QStringLiteral("New: Credit for each purchase: 3%")});
        after.spend.front().enabled = false;
        QVERIFY(ui::ProgrammeWords(format).changes(before, after).isEmpty());
    }

    void aRuleOfATierComesBackAndSaysSo()
    {
        Programme programme;
        programme.tiers = TierPolicy();
        programme.tiers->tiers = {Tier{QStringLiteral("a"), QStringLiteral("Plain"), {}},
                                  Tier{QStringLiteral("b"), QStringLiteral("Golden"), TierScore::of(14)}};
        programme.spend = {test::cashback(5)};
        programme.spend.front().tiers = {QStringLiteral("b")};
        const ui::Format format;
        ui::SpendSection section(format, QDate(2026, 8, 22));
        section.load(programme);
        Programme stored = programme;
        stored.spend.clear();
        QVERIFY(section.store(stored));
        QCOMPARE(stored.spend, programme.spend);
        const QString text = ui::SpendWords(format).rule(programme.spend.front(), programme.tiers->tiers);
        QVERIFY2(text.contains(QStringLiteral("Golden")) && !text.contains(QStringLiteral("Plain")), qPrintable(text));
    }

    void theProfileSaysWhatIsComingAndWhy()
    {
        TestShop shop;
        Programme programme = programmePresets(shop.profile().currency).front().programme;
        SpendRule late = test::cashback(3);
        late.delayDays = 20;
        SpendRule year = test::golriz();
        programme.spend = {late, year};
        services::ProgramService programs(shop.database(), shop.clock);
        (void)test::must(programs.saveNewVersion(programme, QDate(2026, 1, 1)));
        test::TestWindow window(shop);
        services::Registration registration;
        registration.details.name = QStringLiteral("Ann");
        registration.details.code = QStringLiteral("4417");
        const auto ann = test::must(window.context().members.registerMember(registration)).id;
        QWidget host; // which a card needs to be no window of its own
        ui::CreditCard &card = *new ui::CreditCard(window.context(), &host);
        card.showMember(ann);
        PurchaseDraft draft;
        draft.member = ann;
        draft.amount = Money::fromMinor(60'000'000);
        (void)test::must(window.context().counter.record(draft));
        card.showMember(ann);
        const ui::Format &format = window.context().format;
        const QString why = card.findChild<QLabel *>(QStringLiteral("creditWhy"))->text();
        QVERIFY2(why.contains(format.money(Money::fromMinor(1'800'000))), qPrintable(why));
        QVERIFY2(why.contains(format.dateLong(QDate(2026, 9, 11))), qPrintable(why));
        QVERIFY2(why.contains(format.money(Money::fromMinor(9'000'000))), qPrintable(why)); // 15 % of the year so far
        QVERIFY2(why.contains(QStringLiteral("20%")), qPrintable(why));                    // the next step
    }

    void theCounterSaysHowMuchAndFromWhenOn()
    {
        TestShop shop;
        Programme programme = programmePresets(shop.profile().currency).front().programme;
        programme.earning.rules.clear();
        SpendRule late = test::cashback(3);
        late.delayDays = 20;
        programme.spend = {late};
        services::ProgramService programs(shop.database(), shop.clock);
        (void)test::must(programs.saveNewVersion(programme, QDate(2026, 1, 1)));
        test::TestWindow window(shop);
        services::Registration registration;
        registration.details.code = QStringLiteral("4417");
        const auto ann = test::must(window.context().members.registerMember(registration)).id;
        PurchaseDraft draft;
        draft.member = ann;
        draft.amount = Money::fromMinor(10'000'000);
        ui::ResultPanel panel(window.context());
        const auto snapshot = test::must(window.context().counter.snapshot(ann));
        const auto words = [&panel] {
            QStringList texts;
            for (const QLabel *label : panel.findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'\n');
        };
        const QString credit = window.context().format.money(Money::fromMinor(300'000));
        const QString day = window.context().format.dateLong(QDate(2026, 9, 11));
        panel.showPreview(snapshot, window.context().counter.preview(snapshot, draft));
        QVERIFY2(words().contains(credit) && words().contains(day), qPrintable(words()));
        QVERIFY2(!words().contains(QStringLiteral("No rule")), qPrintable(words()));
        panel.showReceipt(test::must(window.context().counter.record(draft)), QStringLiteral("Ann"), {});
        QVERIFY2(words().contains(credit) && words().contains(day), qPrintable(words()));
    }
};

BASHGAH_TEST(tst_spendsection, SpendSectionTest)
#include "tst_spendsection.moc"
