// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/gamespage.h"

#include "ui/appcontext.h"
#include "ui/pages/games/drawform.h"
#include "ui/pages/games/drawlist.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/sidepair.h"

#include <QVBoxLayout>

namespace bashgah::ui {

PageInfo GamesPage::pageInfo()
{
    return {pages::games, tr("Games"), QStringLiteral("dices")};
}

GamesPage::GamesPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    m_draws = new DrawList(context);
    m_form = new DrawForm(context);
    m_pair = new SidePair(m_draws, m_form);
    body()->addWidget(m_pair, 1);
    connectParts();
    setPrimary(tr("New draw"), QStringLiteral("plus"), [this] { beginNew(); });
    setCommand(PageCommand::New, [this] { beginNew(); }, tr("New draw"));
    refresh();
}

void GamesPage::connectParts()
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
    connect(m_form, &DrawForm::saved, this, [this] {
        closeForm();
        m_draws->reload();
        m_context.toasts.show(tr("The draw is saved."));
        m_context.events.notify();
    });
}

void GamesPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("new")).toBool())
        beginNew();
    else
        takeFocus();
}

void GamesPage::refresh()
{
    m_draws->reload();
}

void GamesPage::takeFocus()
{
    m_pair->isOpen() ? m_form->takeFocus() : m_draws->takeFocus();
}

bool GamesPage::stepBack()
{
    if (!m_pair->isOpen())
        return false;
    closeForm();
    return true;
}

void GamesPage::beginNew()
{
    m_form->beginNew();
    m_pair->openSide();
    m_form->takeFocus();
}

void GamesPage::edit()
{
    const auto row = m_draws->current();
    if (!row)
        return;
    m_form->show(*row);
    m_pair->openSide();
    m_form->takeFocus();
}

void GamesPage::closeForm()
{
    banner().clear();
    m_pair->closeSide();
    takeFocus();
}

} // namespace bashgah::ui
