// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/fallingview.h"

#include "services/jobs/jobs.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/tierwords.h"
#include "ui/pages/programs/programmeviews.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::FallingMember;

FallingView::FallingView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    m_head = new QLabel;
    m_head->setObjectName(QStringLiteral("fallingHead"));
    m_head->setWordWrap(true);
    alignLeading(m_head);
    column->addWidget(m_head);
    m_model = std::make_unique<Model>(columns(), [](const FallingMember &row) { return row.member.value(); });
    m_pane = new TablePane(tr("Members going down"));
    m_pane->setObjectName(QStringLiteral("falling"));
    m_pane->setModel(m_model.get());
    m_pane->fitColumns({{18, 0}, {16, 3}, {12, 0}, {16, 2}, {15, 0}, {12, 0}}, 0, context.settings,
                       QStringLiteral("programme.falling.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    m_pane->showLoading();
    column->addWidget(m_pane, 1);
    connect(m_pane, &TablePane::opened, this, [this](const QModelIndex &index) {
        m_context.navigator.open(pages::memberProfile,
                                 {{QStringLiteral("member"), m_model->row(index.row()).member.value()},
                                  {QStringLiteral("focus"), QStringLiteral("tier")}});
    });
}

std::vector<Column<FallingMember>> FallingView::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<FallingMember>> all;
    all.push_back(textColumn<FallingMember>(QStringLiteral("name"), tr("Name"),
                                            [](const FallingMember &row) { return row.name; }));
    all.push_back(textColumn<FallingMember>(QStringLiteral("mobile"), tr("Mobile"), [&format](const FallingMember &row) {
        return row.mobile ? format.mobile(*row.mobile) : QString();
    }));
    all.push_back(textColumn<FallingMember>(QStringLiteral("tier"), tr("Tier"),
                                            [](const FallingMember &row) { return row.tier.name; }));
    all.push_back(textColumn<FallingMember>(
        QStringLiteral("score"), tr("Score"),
        [this](const FallingMember &row) {
            return m_policy ? TierWords(m_context.format).score(m_policy->measure, row.score) : QString();
        },
        numberAlignment));
    all.push_back(textColumn<FallingMember>(QStringLiteral("day"), tr("Goes down on"), [&format](const FallingMember &row) {
        return format.dateShort(row.fall.day);
    }));
    all.push_back(textColumn<FallingMember>(QStringLiteral("to"), tr("To", "tier"), [this](const FallingMember &row) {
        const domain::Tier *tier =
            m_policy && row.fall.tierId ? domain::tierById(*m_policy, *row.fall.tierId) : nullptr;
        return tier ? tier->name : tr("no tier");
    }));
    return all;
}

void FallingView::refresh()
{
    const quint64 generation = ++m_generation;
    if (const auto live = m_context.programs.current())
        m_policy = live->programme.tiers;
    const services::TierService &tiers = m_context.tiers;
    m_context.jobs.run<Rows>(
        tr("Members going down"), services::Jobs::Pool::Db,
        [&tiers](services::JobControl &) { return tiers.falling(); }, this,
        [this, generation](services::Job &, const domain::Result<Rows> &rows) {
            if (generation != m_generation)
                return;
            if (rows)
                show(*rows);
            else
                m_pane->showError(rows.error(), m_context.format, [this] { refresh(); });
        },
        services::Jobs::Show::Quiet);
}

/// Nobody going down is good news: then there is nothing to do, and it is said when there will be.
void FallingView::showEmptyWords()
{
    EmptyState &empty = m_pane->empty();
    if (m_policy) {
        empty.setWords(QStringLiteral("layers"), tr("Nobody goes down soon"),
                       tr("That is good news. Members appear here some days before they lose their tier."));
        m_offer->withdraw();
        return;
    }
    empty.setWords(QStringLiteral("layers"), tr("No tiers"),
                   tr("With tiers in the rules, the members who are about to lose theirs stand here."));
    m_offer->offerPage(tr("Open the rules"), pages::programme, {{QStringLiteral("focus"), programmeviews::rulesView}});
}

void FallingView::show(const Rows &rows)
{
    showEmptyWords();
    m_head->setVisible(m_policy && !rows.empty());
    if (m_policy) {
        m_head->setText(tr("%Ln members lose their tier unless they buy.", nullptr, static_cast<int>(rows.size()))
                        + u' ' + tr("Shown are the next %Ln days.", nullptr, m_policy->warnDays));
    }
    m_model->setRows(rows);
    m_pane->showRows();
}

} // namespace bashgah::ui
