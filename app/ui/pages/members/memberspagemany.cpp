// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions of the members' list, and what is done to many members at once.
#include "ui/pages/members/memberspage.h"

#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/pages/members/bulkpanel.h"
#include "ui/pages/members/clausebar.h"
#include "ui/pages/members/memberfilters.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/snugstack.h"
#include "ui/widgets/tablepane.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace bashgah::ui {

using domain::MemberId;
using domain::MemberRow;

void MembersPage::addBulkButton()
{
    auto *many = m_many = new QPushButton(tr("For all of these…"));
    many->setObjectName(QStringLiteral("bulkMembers"));
    many->setIcon(icons::icon(u"users"));
    many->setToolTip(tr("Tag the members that the list shows or that are chosen in it, or adjust their points"));
    addTool(many);
    connect(many, &QPushButton::clicked, this, &MembersPage::beginBulk);
    connect(m_bulk, &BulkPanel::done, this, [this] {
        load();
        m_context.events.notify();
    });
    connect(m_bulk, &BulkPanel::cancelled, this, [this] { stepBack(); });
}

/// Two who are one person though nothing alike says so: seen only while two are chosen.
void MembersPage::addMergeButton(FlowLayout &row)
{
    auto *merge = new QPushButton(tr("Merge the two…"));
    merge->setObjectName(QStringLiteral("mergeChosen"));
    merge->setToolTip(tr("Compare the two chosen members and keep the best of both"));
    merge->hide();
    row.addWidget(merge);
    connect(merge, &QPushButton::clicked, this, &MembersPage::mergeChosen);
    connect(m_pane->view().selectionModel(), &QItemSelectionModel::selectionChanged, merge, [this, merge] {
        merge->setVisible(m_pane->view().selectionModel()->selectedRows().size() == 2);
    });
}

/// Who was written down first is offered as the one who stays.
void MembersPage::mergeChosen()
{
    const QModelIndexList chosen = m_pane->view().selectionModel()->selectedRows();
    if (chosen.size() != 2)
        return;
    const auto [first, second] = std::minmax({m_model->row(chosen.first().row()).id.value(),
                                              m_model->row(chosen.last().row()).id.value()});
    m_context.navigator.open(pages::duplicates, {{QStringLiteral("first"), first}, {QStringLiteral("second"), second}});
}

void MembersPage::connectClauses()
{
    m_clauses->setWhole([this] { return m_query.filter; });
    connect(m_clauses, &ClauseBar::changed, this, &MembersPage::filterChanged);
    connect(m_clauses, &ClauseBar::savedChosen, this, &MembersPage::takeFilter);
    connect(m_clauses, &ClauseBar::failed, this, &MembersPage::showError);
}

/// The whole of a kept filter, also what the boxes above cannot show.
void MembersPage::takeFilter(const domain::MemberFilter &filter)
{
    m_query = {};
    m_query.filter = filter;
    m_filters->showFilter(filter);
    m_query.order = m_filters->order();
    m_clauses->setClauses(filter.clauses);
    loadSegment(filter.segment.value_or(QString()));
}

/// Chosen rows if there are several, else all that the list shows.
void MembersPage::beginBulk()
{
    const QModelIndexList chosen = m_pane->view().selectionModel()->selectedRows();
    if (chosen.size() > 1) {
        std::vector<MemberId> members;
        for (const QModelIndex &index : chosen)
            members.push_back(m_model->row(index.row()).id);
        showBulk(std::move(members));
        return;
    }
    m_many->setEnabled(false);
    m_context.jobs.run<std::vector<MemberId>>(
        tr("Members of the list"), services::Jobs::Pool::Db,
        [&members = m_context.members, query = m_shown](services::JobControl &) { return members.ids(query); }, this,
        [this, asked = m_query.filter](services::Job &, const domain::Result<std::vector<MemberId>> &all) {
            if (asked != m_query.filter)
                return; // another list is on its way, or here
            m_many->setEnabled(!m_isLoading);
            if (all)
                showBulk(*all);
            else
                showError(all.error());
        },
        services::Jobs::Show::Quiet);
}

void MembersPage::showBulk(std::vector<MemberId> members)
{
    m_side->setCurrentIndex(2);
    fitSide();
    m_bulk->begin(std::move(members));
}

/// Until the new list is there, "all of these" would be those of the old one.
void MembersPage::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    m_many->setEnabled(!isLoading);
}

void MembersPage::readOwnValues(const std::vector<MemberRow> &rows)
{
    std::vector<MemberId> ids;
    for (const MemberRow &row : rows)
        ids.push_back(row.id);
    m_own.read(m_context, ids);
    m_figures.read(m_context, ids);
    m_pane->view().viewport()->update(); // rows that stay the same are not drawn anew by themselves
}

void MembersPage::addColumnChoice(std::vector<ColumnChoice::Entry> entries)
{
    m_columns = new ColumnChoice(std::move(entries), m_context.settings, QStringLiteral("members.list.columns"));
    connect(m_columns, &ColumnChoice::changed, this, [this] {
        columnsChosen();
        readOwnValues(m_model->rows());
    });
    columnsChosen();
}

void MembersPage::columnsChosen()
{
    m_pane->wantColumns(m_columns->shown());
    m_figures.shown.clear();
    m_own.hidden.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString id = m_model->headerData(column, Qt::Horizontal, RowModelBase::ColumnIdRole).toString();
        if (m_columns->isShown(id))
            m_figures.shown.insert(id);
        else if (id.startsWith(ownColumnPrefix))
            m_own.hidden.insert(id.mid(ownColumnPrefix.size()));
    }
}

} // namespace bashgah::ui
