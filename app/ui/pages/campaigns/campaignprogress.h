// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/campaign.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class Banner;
class EmptyOffer;
class TablePane;

/// One campaign that is out: how far it is, why messages failed, and what can be done about it.
class CampaignProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit CampaignProgress(AppContext &context, QWidget *parent = nullptr);

    /// `message`: the list begins with it and has it chosen.
    void open(domain::CampaignId id, std::optional<domain::MessageId> message = {});
    void reload();
    [[nodiscard]] std::optional<domain::CampaignId> campaign() const { return m_id; }
    [[nodiscard]] QString name() const { return m_name; }

signals:
    void failed(const bashgah::domain::Error &error);
    void loaded();

private:
    void buildHead();
    void buildButtons();
    [[nodiscard]] std::vector<Column<domain::CampaignMessage>> columns() const;
    void buildTable();
    void show(const domain::CampaignSummary &summary);
    void showFigures(const domain::CampaignCounts &counts);
    void showBanner(const domain::CampaignSummary &summary);
    void showReasons();
    void showButtons(const domain::CampaignSummary &summary);
    void offerFrom(std::optional<domain::MessageId> message);
    [[nodiscard]] domain::MessageId before() const;
    void loadMessages();
    void showEmptyWords();
    void loadMore();
    void act(const domain::Result<void> &result);
    void cancel();
    void retryFailed();
    void retryUnknown();

    AppContext &m_context;
    std::optional<domain::CampaignId> m_id;
    std::optional<domain::MessageId> m_from; ///< as long as the filter offers it
    QString m_name;
    domain::CampaignCounts m_counts;
    Banner *m_banner = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_figures = nullptr;
    QLabel *m_reasons = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryUnknown = nullptr;
    QComboBox *m_filter = nullptr;
    TablePane *m_table = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    RowModel<domain::CampaignMessage, domain::MessageId> *m_model = nullptr;
};

} // namespace bashgah::ui
