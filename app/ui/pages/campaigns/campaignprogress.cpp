// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaignprogress.h"

#include "domain/member/mobilenumber.h"
#include "services/campaigns/campaignservice.h"
#include "services/campaigns/outboxservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/campaigns/campaignwords.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::CampaignCounts;
using domain::CampaignMessage;
using domain::CampaignState;
using domain::CampaignSummary;
using domain::MessageId;
using domain::MessageState;
using domain::Result;

namespace {

constexpr int pageSize = 500;
const QString fromKey = QStringLiteral("from"); ///< no state is called so

} // namespace

CampaignProgress::CampaignProgress(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    m_banner = new Banner;
    column->addWidget(m_banner);
    buildHead();
    buildTable();
    connect(&m_context.outbox, &services::OutboxService::changed, this, [this] {
        if (m_id && isVisible())
            reload();
    });
}

void CampaignProgress::buildHead()
{
    auto *card = new Card;
    m_state = chips::label(QString());
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the campaign"));
    m_figures = new QLabel;
    m_figures->setObjectName(QStringLiteral("campaignFigures"));
    m_figures->setWordWrap(true);
    m_figures->setFont(Theme::font(TextSize::Strong));
    m_reasons = new QLabel;
    m_reasons->setObjectName(QStringLiteral("campaignReasons"));
    m_reasons->setWordWrap(true);
    Theme::setMuted(m_reasons);
    card->body()->addWidget(m_state, 0, Qt::AlignLeading);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_figures);
    card->body()->addWidget(m_reasons);
    layout()->addWidget(card);
    buildButtons();
}

void CampaignProgress::buildButtons()
{
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *icon, const char *name) {
        auto *made = new QPushButton(text);
        made->setIcon(icons::icon(QString::fromLatin1(icon)));
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    m_pause = button(tr("Pause"), "pause", "pauseCampaign");
    m_resume = button(tr("Resume sending"), "play", "resumeCampaign");
    m_retry = button(tr("Try the failed ones again"), "rotate-cw", "retryFailed");
    m_retryUnknown = button(tr("Send the open ones again"), "rotate-cw", "retryUnknown");
    m_cancel = button(tr("Cancel the rest"), "circle-x", "cancelCampaign");
    Theme::setRole(m_cancel, ButtonRole::Danger);
    row->addStretch(1);
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("messageFilter"));
    m_filter->setAccessibleName(tr("Messages to show"));
    m_filter->addItem(tr("All messages"));
    for (const MessageState state : domain::allMessageStates())
        m_filter->addItem(CampaignWords::state(state), domain::messageStateKey(state));
    row->addWidget(m_filter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { act(m_context.campaigns.pause(*m_id)); });
    connect(m_resume, &QPushButton::clicked, this,
            [this] { act(m_context.campaigns.resume(*m_id)); });
    connect(m_retry, &QPushButton::clicked, this, &CampaignProgress::retryFailed);
    connect(m_retryUnknown, &QPushButton::clicked, this, &CampaignProgress::retryUnknown);
    connect(m_cancel, &QPushButton::clicked, this, &CampaignProgress::cancel);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &CampaignProgress::loadMessages);
}

std::vector<Column<CampaignMessage>> CampaignProgress::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<CampaignMessage>> all;
    all.push_back({QStringLiteral("member"), tr("Member"),
                   [](const CampaignMessage &m) { return m.memberName; }});
    all.push_back({QStringLiteral("mobile"), tr("Mobile"), [&format](const CampaignMessage &m) {
                       return m.mobile.isEmpty()
                                  ? QString()
                                  : format.mobile(domain::MobileNumber::fromStored(m.mobile));
                   }});
    all.push_back({QStringLiteral("state"), tr("State"),
                   [](const CampaignMessage &m) { return CampaignWords::state(m.state); }});
    all.push_back({QStringLiteral("reason"), tr("Reason"), [](const CampaignMessage &m) {
                       return m.reason.key.isEmpty() ? QString()
                                                     : CampaignWords::reason(m.reason);
                   }});
    all.push_back({QStringLiteral("parts"), tr("Parts"),
                   [&format](const CampaignMessage &m) { return format.number(m.parts); },
                   [](const CampaignMessage &m) { return QVariant(m.parts); },
                   numberAlignment});
    all.push_back({QStringLiteral("time"), tr("Last change"),
                   [&format](const CampaignMessage &m) { return format.dateTime(m.updatedAt); },
                   [](const CampaignMessage &m) { return QVariant(m.updatedAt.msecs); }});
    for (Column<CampaignMessage> &column : all)
        column.tooltip = [](const CampaignMessage &m) { return m.body; };
    return all;
}

void CampaignProgress::buildTable()
{
    m_model = new RowModel<CampaignMessage, MessageId>(
        columns(), [](const CampaignMessage &m) { return m.id; }, this);
    m_table = new TablePane(tr("Messages of the campaign"));
    m_table->setObjectName(QStringLiteral("campaignMessages"));
    m_table->setModel(m_model);
    const QString moment = m_context.format.dateTime(m_context.clock.now());
    m_table->fitColumns({{18, 0}, {16, 1}, {14, 0}, {24, 0}, {8, 4}, {17, 3, moment}}, 3, m_context.settings,
                        QStringLiteral("campaigns.messages.widths"));
    m_offer = new EmptyOffer(m_table->empty(), m_context);
    m_table->setMinimumHeight(12 * fontMetrics().height());
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    connect(m_table, &TablePane::opened, this, [this](const QModelIndex &index) {
        if (const auto member = m_model->row(index.row()).member)
            m_context.navigator.open(pages::memberProfile,
                                     {{QStringLiteral("member"), member->value()}});
    });
}

void CampaignProgress::open(domain::CampaignId id, std::optional<MessageId> message)
{
    m_id = id;
    offerFrom(message);
    m_model->setRows({});
    reload();
    if (!message || m_model->rowCount() == 0)
        return;
    m_table->view().setCurrentIndex(m_model->index(0, 0));
    m_table->view().setFocus();
}

/// First in the filter; "All messages" shows those before it, too.
void CampaignProgress::offerFrom(std::optional<MessageId> message)
{
    const QSignalBlocker quiet(m_filter);
    if (m_from)
        m_filter->removeItem(0);
    if (message)
        m_filter->insertItem(0, tr("From the chosen message on"), fromKey);
    m_from = message;
    m_filter->setCurrentIndex(0);
}

MessageId CampaignProgress::before() const
{
    return m_from && m_filter->currentData().toString() == fromKey ? MessageId(m_from->value() - 1) : MessageId(0);
}

void CampaignProgress::reload()
{
    if (!m_id)
        return;
    const auto summary = m_context.campaigns.campaign(*m_id);
    if (!summary) {
        m_table->showError(summary.error(), m_context.format, [this] { reload(); });
        emit failed(summary.error());
        return;
    }
    show(*summary);
    loadMessages();
    emit loaded();
}

void CampaignProgress::show(const CampaignSummary &summary)
{
    m_name = summary.campaign.name;
    m_counts = summary.counts;
    m_state->setText(CampaignWords::state(summary.campaign.state));
    chips::setTone(m_state, CampaignWords::tone(summary.campaign.state));
    showFigures(summary.counts);
    showReasons();
    showBanner(summary);
    showButtons(summary);
}

void CampaignProgress::showFigures(const CampaignCounts &counts)
{
    const Format &format = m_context.format;
    m_bar->setRange(0, qMax(1, counts.recipients()));
    m_bar->setValue(counts.recipients() - counts.waiting);
    QStringList words{tr("Recipients: %1").arg(format.number(counts.recipients()))};
    const auto add = [&](const QString &word, int count) {
        if (count > 0) //: a state of messages, and how many are in it
            words.append(tr("%1: %2").arg(word, format.number(count)));
    };
    add(tr("Waiting"), counts.waiting);
    add(tr("Sent"), counts.sent);
    add(tr("Delivered"), counts.delivered);
    add(tr("Failed"), counts.failed);
    add(tr("Outcome unknown"), counts.unknown);
    add(tr("Not sent"), counts.cancelled);
    add(tr("Left out"), counts.skipped);
    m_figures->setText(words.join(QStringLiteral("   ·   ")));
}

void CampaignProgress::showReasons()
{
    QStringList lines;
    if (const auto reasons = m_context.campaigns.reasons(*m_id)) {
        for (const domain::ReasonCount &reason : *reasons) {
            if (!reason.reason.key.isEmpty())
                lines.append(tr("%1: %2").arg(CampaignWords::reason(reason.reason),
                                              m_context.format.number(reason.count)));
        }
    }
    m_reasons->setText(lines.join(u'\n'));
    m_reasons->setVisible(!lines.isEmpty());
}

void CampaignProgress::showBanner(const CampaignSummary &summary)
{
    const auto held = m_context.outbox.heldUntil();
    if (summary.campaign.state == CampaignState::Paused && !summary.campaign.reason.key.isEmpty())
        m_banner->showMessage(
            Banner::Kind::Error,
            tr("Sending has stopped: %1. Nothing is lost; put it right and resume.")
                .arg(CampaignWords::reason(summary.campaign.reason)));
    else if (summary.campaign.state == CampaignState::Sending && held)
        m_banner->showMessage(Banner::Kind::Info,
                              tr("Outside the sending hours. Sending resumes at %1.")
                                  .arg(m_context.format.dateTime(*held)));
    else if (summary.counts.unknown > 0)
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("No answer came for some messages (%1). They may have arrived, so "
                                 "they are not sent again by themselves.")
                                  .arg(m_context.format.number(summary.counts.unknown)));
    else if (summary.campaign.state == CampaignState::Sending && m_context.outbox.lastError())
        m_banner->showError(*m_context.outbox.lastError(), m_context.format);
    else
        m_banner->clear();
}

void CampaignProgress::showButtons(const CampaignSummary &summary)
{
    const CampaignState state = summary.campaign.state;
    const bool isOpen = state == CampaignState::Sending || state == CampaignState::Paused;
    m_pause->setVisible(state == CampaignState::Sending);
    m_resume->setVisible(state == CampaignState::Paused);
    m_cancel->setVisible(isOpen && summary.counts.waiting > 0);
    m_retry->setVisible(summary.counts.failed > 0 && state != CampaignState::Cancelled);
    m_retryUnknown->setVisible(summary.counts.unknown > 0 && state != CampaignState::Cancelled);
}

void CampaignProgress::loadMessages()
{
    if (!m_id)
        return;
    const auto state = domain::messageStateFromKey(m_filter->currentData().toString());
    const int wanted = qMax(pageSize, m_model->rowCount());
    const auto messages = m_context.campaigns.messages(*m_id, state, before(), wanted);
    if (!messages) {
        m_table->showError(messages.error(), m_context.format, [this] { loadMessages(); });
        return;
    }
    const bool hasMore = messages->size() == static_cast<size_t>(wanted);
    m_model->setRows(*messages);
    m_model->setMore(hasMore ? std::function<void()>([this] { loadMore(); }) : nullptr);
    showEmptyWords();
    m_table->showRows();
}

void CampaignProgress::showEmptyWords()
{
    const int all = m_from ? 1 : 0; // the place of "All messages"
    if (m_filter->currentIndex() != all) {
        m_table->empty().setWords(QStringLiteral("inbox"), tr("No messages here"),
                                  tr("None of the campaign's messages is in this state."));
        m_offer->offer(tr("Clear the filter"), [this, all] { m_filter->setCurrentIndex(all); });
        return;
    }
    m_table->empty().setWords(QStringLiteral("inbox"), tr("No messages here"), tr("Nobody was chosen for this campaign."));
    m_offer->offerPage(tr("Write a campaign"), pages::campaigns, {{QStringLiteral("new"), true}});
}

void CampaignProgress::loadMore()
{
    const auto state = domain::messageStateFromKey(m_filter->currentData().toString());
    const auto messages =
        m_context.campaigns.messages(*m_id, state, m_model->rows().back().id, pageSize);
    if (!messages || messages->size() < static_cast<size_t>(pageSize))
        m_model->setMore({});
    if (messages)
        m_model->appendRows(*messages);
}

void CampaignProgress::act(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
    reload();
}

void CampaignProgress::cancel()
{
    ConfirmRequest request;
    request.title = tr("Cancel the rest of “%1”?").arg(m_name);
    request.text = tr("Messages that have not gone out yet (%1) will not be sent. Those already sent cannot be taken back.")
                       .arg(m_context.format.number(m_counts.waiting));
    request.accept = tr("Cancel the rest");
    request.reject = tr("Resume sending");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this](bool accepted) {
        if (accepted)
            act(m_context.campaigns.cancel(*m_id));
    });
}

void CampaignProgress::retryFailed()
{
    const auto count = m_context.campaigns.retryFailed(*m_id);
    if (!count)
        emit failed(count.error());
    else
        m_context.toasts.show(tr("Tried again: %1").arg(m_context.format.number(*count)));
    reload();
}

void CampaignProgress::retryUnknown()
{
    ConfirmRequest request;
    request.title = tr("Send messages of unknown outcome again?");
    request.text = tr("No answer came for these messages (%1). If they did arrive, the members get "
                      "them twice.")
                       .arg(m_context.format.number(m_counts.unknown));
    request.accept = tr("Send %1 again").arg(m_context.format.number(m_counts.unknown));
    request.reject = tr("Leave them");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this](bool accepted) {
        if (!accepted)
            return;
        if (const auto count = m_context.campaigns.retryUnknown(*m_id); !count)
            emit failed(count.error());
        reload();
    });
}

} // namespace bashgah::ui
