// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/campaign.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// All campaigns with their state and results; drafts are among them.
class CampaignList final : public QWidget
{
    Q_OBJECT
public:
    explicit CampaignList(AppContext &context, QWidget *parent = nullptr);
    void reload();

signals:
    void opened(const bashgah::domain::CampaignSummary &summary);
    void newWanted();

private:
    void buildColumns();
    void discard();

    AppContext &m_context;
    TablePane *m_table = nullptr;
    RowModel<domain::CampaignSummary, domain::CampaignId> *m_model = nullptr;
};

} // namespace bashgah::ui
