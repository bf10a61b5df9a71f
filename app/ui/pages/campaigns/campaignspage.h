// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/campaign.h"
#include "domain/member/memberfilter.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace bashgah::ui {

struct AppContext;
class CampaignComposer;
class CampaignList;
class CampaignProgress;

/// Campaigns: the list, one being written, or one that is out. Route arguments: "new" (true),
/// "segment" (RFM key), "filter" (JSON of domain/member/memberfilter.h) begin a new one;
/// "campaign" (id) opens one, "message" (id) the list of its messages at that one.
class CampaignsPage final : public Page
{
    Q_OBJECT
public:
    explicit CampaignsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    /// A campaign is opened again; what is being written stays, nothing is begun anew.
    void returned(const QVariantMap &args) override;
    [[nodiscard]] bool canLeave() override;
    void refresh() override;
    bool stepBack() override;
    /// What is being written is kept as a draft, which is opened again.
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    void buildViews();
    void connectViews();
    void showList();
    void compose(const domain::MemberFilter &audience);
    void open(const domain::CampaignSummary &summary, std::optional<domain::MessageId> message = {});
    void showProgress(domain::CampaignId id, std::optional<domain::MessageId> message = {});
    void reopen(const QVariantMap &work);
    void showSendButton();
    void show(QWidget *view);

    AppContext &m_context;
    QStackedWidget *m_views = nullptr;
    QWidget *m_composerArea = nullptr;
    CampaignList *m_list = nullptr;
    CampaignComposer *m_composer = nullptr;
    CampaignProgress *m_progress = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace bashgah::ui
