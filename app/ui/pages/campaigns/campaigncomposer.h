// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/campaigns/campaigntypes.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class AudienceEditor;
class Banner;
class Card;
class GatewaySettingsForm;
class MessageEditor;

/// One campaign being written: four numbered blocks, all visible, kept as a draft by itself.
class CampaignComposer final : public QWidget
{
    Q_OBJECT
public:
    explicit CampaignComposer(AppContext &context, QWidget *parent = nullptr);

    /// A new campaign, to these members.
    void begin(const domain::MemberFilter &audience);
    void open(const services::CampaignDraft &draft);
    /// Writes what is typed, if anything is.
    void keepNow();
    /// Something is typed that could not be written.
    [[nodiscard]] bool hasUnkept() const { return !(m_draft == m_kept); }
    /// Asks and sends.
    void send();
    /// Counts and prices anew (members or gateway changed).
    void recount();
    [[nodiscard]] const services::CampaignDraft &draft() const { return m_draft; }
    [[nodiscard]] int recipients() const { return m_preview.audience.recipients; }
    [[nodiscard]] bool isCounted() const { return m_isCounted; }

signals:
    /// Recipients are counted anew: the button that sends names them.
    void countChanged();
    void started(bashgah::domain::CampaignId id);
    void failed(const bashgah::domain::Error &error);

private:
    [[nodiscard]] Card *block(int number, const QString &title);
    void buildName(QVBoxLayout *column);
    void buildAudience(QVBoxLayout *column);
    void buildMessage(QVBoxLayout *column);
    void buildGateway(QVBoxLayout *column);
    void buildSummary(QVBoxLayout *column);
    void load(const services::CampaignDraft &draft);
    void edited();
    void showPreview(const domain::Result<services::CampaignPreview> &preview);
    void showSummary();
    void showGateway();
    [[nodiscard]] bool isComplete();
    void startNow();
    [[nodiscard]] QString question() const;

    AppContext &m_context;
    services::CampaignDraft m_draft;
    services::CampaignDraft m_kept; ///< as it was read or written last
    services::CampaignPreview m_preview;
    bool m_isCounted = false;
    bool m_isSending = false;
    bool m_sendsWhenCounted = false; ///< asked to send while counting
    int m_generation = 0;
    QTimer m_keepTimer;
    QTimer m_countTimer;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameError = nullptr;
    AudienceEditor *m_audience = nullptr;
    MessageEditor *m_message = nullptr;
    Card *m_gatewayCard = nullptr;
    GatewaySettingsForm *m_gateway = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_warnings = nullptr;
};

} // namespace bashgah::ui
