// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/gamespage.h"

#include "services/games/drawservice.h"
#include "ui/appcontext.h"
#include "ui/pages/games/challengeform.h"
#include "ui/pages/games/challengelist.h"
#include "ui/pages/games/drawform.h"
#include "ui/pages/games/drawlist.h"
#include "ui/pages/games/playersview.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/sidepair.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

const QString drawsView = QStringLiteral("draws");
const QString challengesView = QStringLiteral("challenges");
const QString challengeKey = QStringLiteral(":challenge"); ///< a new one is being made

} // namespace

PageInfo GamesPage::pageInfo()
{
    return {pages::games, tr("Games"), QStringLiteral("dices")};
}

GamesPage::GamesPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    buildParts();
    connectDraws();
    connectChallenges();
    connectPlayers();
    showView(drawsView);
    refresh();
}

void GamesPage::buildParts()
{
    m_switch = new SegmentedSwitch(tr("View"));
    m_switch->setSwitchesViews();
    m_switch->addChoice(drawsView, tr("Lucky draws"));
    m_switch->addChoice(challengesView, tr("Stamp cards and challenges"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_switch);
    line->addStretch(1);
    body()->addLayout(line);
    m_draws = new DrawList(m_context);
    m_form = new DrawForm(m_context);
    m_pair = new SidePair(m_draws, m_form);
    m_challenges = new ChallengeList(m_context);
    m_challengeForm = new ChallengeForm(m_context);
    m_challengePair = new SidePair(m_challenges, m_challengeForm);
    m_views = new QStackedWidget;
    m_views->addWidget(m_pair);
    m_views->addWidget(m_challengePair);
    m_players = new PlayersView(m_context);
    m_views->addWidget(m_players);
    body()->addWidget(m_views, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](const QString &view) {
        showView(view);
        takeFocus();
    });
}

void GamesPage::connectDraws()
{
    const auto complain = [this](const domain::Error &error) { banner().showError(error, m_context.format); };
    connect(m_draws, &DrawList::newWanted, this, &GamesPage::beginNew);
    connect(m_draws, &DrawList::editWanted, this, &GamesPage::edit);
    connect(m_draws, &DrawList::failed, this, complain);
    connect(m_draws, &DrawList::changed, this, [this] {
        m_draws->reload();
        m_context.events.notify();
    });
    connect(m_form, &DrawForm::cancelled, this, &GamesPage::closeForm);
    connect(m_form, &DrawForm::failed, this, complain);
    connect(m_form, &DrawForm::saved, this, [this] { saved(tr("The draw is saved.")); });
}

void GamesPage::connectChallenges()
{
    const auto complain = [this](const domain::Error &error) { banner().showError(error, m_context.format); };
    connect(m_challenges, &ChallengeList::newWanted, this, &GamesPage::beginNew);
    connect(m_challenges, &ChallengeList::failed, this, complain);
    connect(m_challenges, &ChallengeList::changed, this, [this] {
        m_challenges->reload();
        m_context.events.notify();
    });
    connect(m_challengeForm, &ChallengeForm::cancelled, this, &GamesPage::closeForm);
    connect(m_challengeForm, &ChallengeForm::failed, this, complain);
    connect(m_challengeForm, &ChallengeForm::saved, this, [this] { saved(tr("It runs from now on.")); });
}

void GamesPage::connectPlayers()
{
    connect(m_challenges, &ChallengeList::playersWanted, this, &GamesPage::showPlayers);
    connect(m_players, &PlayersView::closed, this, [this] {
        showView(challengesView);
        takeFocus();
    });
    connect(m_players, &PlayersView::failed, this,
            [this](const domain::Error &error) { banner().showError(error, m_context.format); });
}

void GamesPage::showPlayers()
{
    const auto row = m_challenges->current();
    if (!row)
        return;
    banner().clear();
    m_players->show(*row);
    m_views->setCurrentWidget(m_players);
    m_players->takeFocus();
}

bool GamesPage::showsPlayers() const
{
    return m_views->currentWidget() == m_players;
}

void GamesPage::saved(const QString &words)
{
    closeForm();
    refresh();
    m_context.toasts.show(words);
    m_context.events.notify();
}

void GamesPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("focus")).toString() == challengesView)
        showView(challengesView);
    if (args.value(QStringLiteral("new")).toBool())
        beginNew();
    else
        takeFocus();
}

void GamesPage::refresh()
{
    m_draws->reload();
    m_challenges->reload();
    if (showsPlayers())
        m_players->reload();
}

bool GamesPage::showsDraws() const
{
    return m_views->currentWidget() == m_pair;
}

SidePair *GamesPage::shown() const
{
    return showsDraws() ? m_pair : m_challengePair;
}

void GamesPage::showView(const QString &view)
{
    m_switch->setCurrent(view);
    m_views->setCurrentWidget(view == challengesView ? m_challengePair : m_pair);
    const QString text = showsDraws() ? tr("New draw") : tr("New stamp card");
    setPrimary(text, QStringLiteral("plus"), [this] { beginNew(); });
    setCommand(PageCommand::New, [this] { beginNew(); }, text);
}

void GamesPage::takeFocus()
{
    if (showsPlayers()) {
        m_players->takeFocus();
        return;
    }
    const bool open = shown()->isOpen();
    if (showsDraws())
        open ? m_form->takeFocus() : m_draws->takeFocus();
    else
        open ? m_challengeForm->takeFocus() : m_challenges->takeFocus();
}

bool GamesPage::stepBack()
{
    if (showsPlayers()) {
        showView(challengesView);
        takeFocus();
        return true;
    }
    if (!shown()->isOpen())
        return false;
    closeForm();
    return true;
}

void GamesPage::beginNew()
{
    if (showsPlayers())
        showView(challengesView);
    showsDraws() ? m_form->beginNew() : m_challengeForm->beginNew();
    shown()->openSide();
    takeFocus();
}

void GamesPage::edit()
{
    if (const auto row = m_draws->current())
        openForm(*row);
}

void GamesPage::openForm(const services::DrawRow &row)
{
    m_form->show(row);
    m_pair->openSide();
    m_form->takeFocus();
}

void GamesPage::closeForm()
{
    banner().clear();
    shown()->closeSide();
    takeFocus();
}

QVariantMap GamesPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    if (m_switch->current() != drawsView)
        work.insert(typedwork::viewKey, m_switch->current());
    if (m_pair->isOpen())
        m_form->carry(work);
    if (m_challengePair->isOpen())
        work.insert(challengeKey, true);
    return work;
}

void GamesPage::takeUp(const QVariantMap &work)
{
    reopen(work);
    if (work.contains(typedwork::viewKey))
        showView(work.value(typedwork::viewKey).toString());
    takeFocus();
    Page::takeUp(work);
}

/// A form about what is gone stays closed.
void GamesPage::reopen(const QVariantMap &work)
{
    const qint64 form = work.value(typedwork::formKey, -1).toLongLong();
    const auto edited = form > 0 ? std::optional(m_context.draws.find(domain::DrawId(form))) : std::nullopt;
    if (form == 0) {
        showView(drawsView);
        beginNew();
    } else if (edited && *edited) {
        m_draws->choose((*edited)->id);
        openForm(typedwork::asRead(**edited, work));
    }
    if (work.contains(challengeKey)) {
        showView(challengesView);
        beginNew();
        showView(drawsView);
    }
}

} // namespace bashgah::ui
