// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaignlist.h"

#include "services/campaigns/campaignservice.h"
#include "ui/appcontext.h"
#include "ui/format/format.h"
#include "ui/pages/campaigns/campaignwords.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"

#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::CampaignId;
using domain::CampaignState;
using domain::CampaignSummary;

CampaignList::CampaignList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new TablePane(tr("Campaigns"));
    m_table->setObjectName(QStringLiteral("campaignList"));
    buildColumns();
    m_table->setModel(m_model);
    const QString moment = context.format.dateTime(context.clock.now());
    m_table->fitColumns({{20, 0}, {13, 0}, {17, 1, moment}, {11, 2}, {11, 3}, {11, 4}, {11, 5}}, 0, m_context.settings,
                        QStringLiteral("campaigns.widths"));
    m_table->empty().setWords(
        QStringLiteral("send"), tr("No campaign yet"),
        tr("Write to all members or to a chosen group, and see here what became of each message."));
    m_table->empty().setAction(tr("Write a campaign"), [this] { emit newWanted(); });
    column->addWidget(m_table, 1);
    connect(m_table, &TablePane::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->row(index.row())); });
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), &m_table->view(), nullptr,
                                 nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CampaignList::discard);
}

void CampaignList::buildColumns()
{
    const Format &format = m_context.format;
    const auto number = [&format](QString id, QString header, int domain::CampaignCounts::*member) {
        return Column<CampaignSummary>{
            std::move(id), std::move(header),
            [&format, member](const CampaignSummary &s) {
                return s.campaign.state == CampaignState::Draft ? QString()
                                                                : format.number(s.counts.*member);
            },
            [member](const CampaignSummary &s) { return QVariant(s.counts.*member); },
            numberAlignment};
    };
    std::vector<Column<CampaignSummary>> columns;
    columns.push_back({QStringLiteral("name"), tr("Name"), [](const CampaignSummary &s) {
                           return s.campaign.name.isEmpty() ? tr("Without a name")
                                                            : s.campaign.name;
                       }});
    columns.push_back({QStringLiteral("state"), tr("State"), [](const CampaignSummary &s) {
                           return CampaignWords::state(s.campaign.state);
                       }});
    columns.push_back({QStringLiteral("time"), tr("Date"), [&format](const CampaignSummary &s) {
                           return format.dateTime(s.campaign.sentAt.value_or(s.campaign.createdAt));
                       }});
    columns.push_back({QStringLiteral("recipients"), tr("Recipients"),
                       [&format](const CampaignSummary &s) {
                           return s.campaign.state == CampaignState::Draft
                                      ? QString()
                                      : format.number(s.counts.recipients());
                       },
                       [](const CampaignSummary &s) { return QVariant(s.counts.recipients()); },
                       numberAlignment});
    columns.push_back(
        number(QStringLiteral("delivered"), tr("Delivered"), &domain::CampaignCounts::delivered));
    columns.push_back(
        number(QStringLiteral("failed"), tr("Failed"), &domain::CampaignCounts::failed));
    columns.push_back(
        number(QStringLiteral("waiting"), tr("Waiting"), &domain::CampaignCounts::waiting));
    m_model = new RowModel<CampaignSummary, CampaignId>(
        std::move(columns), [](const CampaignSummary &s) { return s.campaign.id; }, this);
}

void CampaignList::reload()
{
    const auto campaigns = m_context.campaigns.list();
    if (!campaigns) {
        m_table->showError(campaigns.error(), m_context.format, [this] { reload(); });
        return;
    }
    m_model->setRows(*campaigns);
    m_table->showRows();
}

void CampaignList::discard()
{
    const QModelIndex current = m_table->view().currentIndex();
    if (!current.isValid() || m_model->row(current.row()).campaign.state != CampaignState::Draft)
        return;
    const domain::Campaign draft = m_model->row(current.row()).campaign;
    ConfirmRequest request;
    request.title = tr("Throw the draft “%1” away?").arg(draft.name);
    request.text = tr("Its text and audience are lost.");
    request.accept = tr("Throw away");
    request.reject = tr("Keep draft");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this, id = draft.id](bool accepted) {
        if (accepted && !m_context.campaigns.discardDraft(id))
            reload();
        else if (accepted)
            reload();
    });
}

} // namespace bashgah::ui
