// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through the rules: an example that follows, a mistake in its place, a new version.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace bashgah::bootstrap {
namespace {

/// Product groups, days of the week, hours, months, first purchase, points a month: by their place in
/// the menu of parts, the last one from its end.
constexpr int partsShown[] = {0, 5, 6, 8, 10, -4};

template <typename T>
T *editorOf(const QString &sentence)
{
    const QWidget *row = TourHands::find(sentence);
    return row ? row->findChild<T *>() : nullptr;
}

QString summary()
{
    const auto *label = TourHands::find<QLabel>(QStringLiteral("effectSummary"));
    return label ? label->text() : QString();
}

} // namespace

/// A rule on some goods, days and hours; a step each, for what is new shows itself a moment later.
void Tour::addConditions()
{
    const QString rule = QStringLiteral("rule.large");
    add(QStringLiteral("programme-rule"), [] { TourHands::click(QStringLiteral("addMultiplier")); },
        [rule]() -> QString { return TourHands::seen(rule); });
    add(QStringLiteral("programme-parts"), [rule] {
        const QWidget *sentence = TourHands::find(rule);
        const auto *parts = sentence ? sentence->findChild<QToolButton *>(QStringLiteral("addPart")) : nullptr;
        const QList<QAction *> actions = parts ? parts->menu()->actions() : QList<QAction *>();
        for (const int place : partsShown) {
            if (!actions.isEmpty())
                actions.at(place < 0 ? actions.size() + place : place)->trigger();
        }
    }, []() -> QString { return TourHands::seen(QStringLiteral("part.cap")); });
    add(QStringLiteral("programme-conditions"), [] {
        if (auto *names = editorOf<QLineEdit>(QStringLiteral("part.items")))
            names->setText(QStringLiteral("لبنیات، نان"));
        TourHands::show(QStringLiteral("part.cap"));
    }, []() -> QString { return TourHands::seen(QStringLiteral("part.cap")); });
}

void Tour::addProgramme()
{
    const QString base = QStringLiteral("rule.base");
    addPage(ui::pages::programme, QStringLiteral("effectSummary"));
    add(QStringLiteral("programme-draft"), [this, base] {
        m_text = summary();
        if (auto *points = editorOf<ui::PointsEdit>(base))
            points->setValue(domain::Points(2));
    }, [this]() -> QString {
        return summary() != m_text ? TourHands::seen(QStringLiteral("discard"))
                                   : QStringLiteral("the example did not follow the rule");
    });
    addConditions();
    add(QStringLiteral("programme-occasions"), [] { TourHands::show(QStringLiteral("occasion.referee")); },
        []() -> QString { return TourHands::seen(QStringLiteral("occasion.birthday")); });
    add(QStringLiteral("programme-spend"), [] {
        TourHands::click(QStringLiteral("addSpend"));
        TourHands::show(QStringLiteral("addSpend"));
    }, []() -> QString { return TourHands::seen(QStringLiteral("addSpendStep")); });
    add(QStringLiteral("programme-tiers"), [] { TourHands::show(QStringLiteral("tierAway")); },
        []() -> QString { return TourHands::seen(QStringLiteral("tier.gold.benefits")); });
    addSavedProgramme();
    add(QStringLiteral("programme-falling"), [this] {
        context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("falling")}});
    }, []() -> QString { return TourHands::seen(QStringLiteral("falling")); });
    add(QStringLiteral("programme-overview"), [this] {
        context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("overview")}});
    }, []() -> QString {
        const auto *pane = TourHands::find<ui::TablePane>(QStringLiteral("overview"));
        return pane && pane->view().model()->rowCount() > 0 ? QString() : QStringLiteral("no kind stands in the overview");
    });
    addTrials();
    add(QStringLiteral("programme-memberships"), [this] {
        context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("plans")}});
    }, []() -> QString { return TourHands::seen(QStringLiteral("memberships")); });
    add(QStringLiteral("programme-versions"), [this] {
        context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("history")}});
    }, [this]() -> QString {
        const auto *list = TourHands::find<QListWidget>(QStringLiteral("versionList"));
        return list && list->count() == m_count + 1 ? QString() : QStringLiteral("the list of versions is short");
    });
}

/// Refused first, then kept as a version.
void Tour::addSavedProgramme()
{
    const QString base = QStringLiteral("rule.base");
    add(QStringLiteral("programme-mistake"), [base] {
        if (auto *per = editorOf<ui::MoneyEdit>(base))
            per->setPlainText(QStringLiteral("0"));
        TourHands::click(QStringLiteral("pagePrimary"));
    }, [base]() -> QString {
        const auto *per = editorOf<ui::MoneyEdit>(base);
        return per && per->property("invalid").toBool() ? QString()
                                                        : QStringLiteral("zero is not marked as wrong");
    });
    add(QStringLiteral("programme-saved"), [this, base] {
        const auto versions = context().programs.versions();
        m_count = versions ? static_cast<int>(versions->size()) : 0;
        if (auto *per = editorOf<ui::MoneyEdit>(base))
            per->setPlainText(QStringLiteral("20000"));
        TourHands::click(QStringLiteral("pagePrimary"));
    }, [this]() -> QString {
        const auto versions = context().programs.versions();
        const bool more = versions && static_cast<int>(versions->size()) == m_count + 1;
        return more ? QString() : QStringLiteral("no new version was saved");
    });
}

/// On a made-up purchase, then on the shop's own past.
void Tour::addTrials()
{
    add(QStringLiteral("programme-trial"), [this] {
        context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("trial")}});
    }, [] { return TourHands::hasWords(QStringLiteral("trialTotal")); });
    add(QStringLiteral("programme-past"), [this] {
        context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("backtest")}});
    }, []() -> QString {
        const auto *from = TourHands::find<ui::JalaliDateEdit>(QStringLiteral("backtestFrom"));
        return from && from->value() ? QString() : QStringLiteral("the days with purchases are not filled in");
    });
    add(QStringLiteral("programme-played"), [] { TourHands::click(QStringLiteral("backtestRun")); },
        [] { return TourHands::seen(QStringLiteral("backtestFinding")); });
}

} // namespace bashgah::bootstrap
