// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaigncomposer.h"

#include "domain/campaign/inboundword.h"
#include "services/campaigns/campaignservice.h"
#include "services/campaigns/gatewayservice.h"
#include "services/jobs/jobs.h"
#include "services/members/membersheetservice.h"
#include "services/programs/programservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/pages/campaigns/audienceeditor.h"
#include "ui/pages/campaigns/gatewaysettings.h"
#include "ui/pages/campaigns/messageeditor.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/format/tiernames.h"
#include "ui/format/clausewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

using domain::Error;
using domain::ErrorCode;
using domain::MemberFilter;
using domain::Result;
using services::CampaignDraft;
using services::CampaignPreview;
using services::JobControl;
using services::Jobs;

namespace {

constexpr int keepAfterMsecs = 600;
constexpr int countAfterMsecs = 300;
constexpr int typedAbove = 1000; ///< more recipients than this are typed before sending

} // namespace

CampaignComposer::CampaignComposer(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildName(column);
    buildAudience(column);
    buildMessage(column);
    buildGateway(column);
    buildSummary(column);
    column->addStretch(1);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfterMsecs);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countAfterMsecs);
    connect(&m_keepTimer, &QTimer::timeout, this, &CampaignComposer::keepNow);
    connect(&m_countTimer, &QTimer::timeout, this, &CampaignComposer::recount);
}

Card *CampaignComposer::block(int number, const QString &title)
{
    //: number and title of a block of the composer
    return new Card(tr("%1. %2").arg(m_context.format.number(number), title));
}

void CampaignComposer::buildName(QVBoxLayout *column)
{
    auto *card = new Card;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setAccessibleName(tr("Name of the campaign"));
    m_name->setPlaceholderText(tr("Name of the campaign, for your own list"));
    m_nameError = new QLabel;
    m_nameError->setWordWrap(true);
    Theme::setTone(m_nameError, Tone::Error);
    m_nameError->hide();
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_nameError);
    column->addWidget(card);
    connect(m_name, &QLineEdit::textEdited, this, &CampaignComposer::edited);
}

void CampaignComposer::buildAudience(QVBoxLayout *column)
{
    Card *card = block(1, tr("Audience"));
    m_audience = new AudienceEditor(m_context.savedFilters, m_context.format, m_context.today(),
                                    m_context.campaigns.tierNames());
    m_audience->setClauseWords([this](const domain::FilterClause &clause) {
        const auto live = m_context.programs.current();
        const TierNames tiers = live ? TierNames(live->programme) : TierNames();
        const auto fields = m_context.memberSheets.fields().value_or(std::vector<domain::MemberField>());
        return ClauseWords(m_context.format, tiers, fields).sentence(clause);
    });
    card->body()->addWidget(m_audience);
    column->addWidget(card);
    connect(m_audience, &AudienceEditor::changed, this, &CampaignComposer::edited);
    connect(m_audience, &AudienceEditor::filterKept, this, [this](const QString &name) {
        m_context.toasts.show(tr("The filter “%1” is kept.").arg(name));
    });
}

void CampaignComposer::buildMessage(QVBoxLayout *column)
{
    Card *card = block(2, tr("Message"));
    m_message = new MessageEditor(m_context.format);
    card->body()->addWidget(m_message);
    column->addWidget(card);
    connect(m_message, &MessageEditor::changed, this, &CampaignComposer::edited);
}

void CampaignComposer::buildGateway(QVBoxLayout *column)
{
    m_gatewayCard = new Card(tr("Set up the gateway first"));
    m_gateway = new GatewaySettingsForm(m_context.gateway, m_context.jobs, m_context.format);
    m_gatewayCard->body()->addWidget(m_gateway);
    column->addWidget(m_gatewayCard);
    connect(m_gateway, &GatewaySettingsForm::saved, this, [this] {
        showGateway();
        recount();
    });
}

void CampaignComposer::buildSummary(QVBoxLayout *column)
{
    Card *card = block(3, tr("Sending"));
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("sendSummary"));
    m_summary->setWordWrap(true);
    m_summary->setFont(Theme::font(TextSize::Strong));
    m_warnings = new QLabel;
    m_warnings->setObjectName(QStringLiteral("sendWarnings"));
    m_warnings->setWordWrap(true);
    Theme::setTone(m_warnings, Tone::Warning);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_warnings);
    column->addWidget(card);
}

void CampaignComposer::begin(const MemberFilter &audience)
{
    CampaignDraft draft;
    draft.audience = audience;
    if (m_context.format.language() == Language::Persian)
        draft.body = domain::withOptOut(QStringLiteral("\n"));
    load(draft);
}

void CampaignComposer::open(const CampaignDraft &draft)
{
    load(draft);
}

void CampaignComposer::load(const CampaignDraft &draft)
{
    m_keepTimer.stop();
    m_draft = draft;
    m_isSending = false;
    m_name->setText(draft.name);
    m_nameError->hide();
    m_audience->reloadFilters();
    m_audience->setFilter(draft.audience);
    m_message->setBody(draft.body);
    m_message->showError({});
    m_kept = m_draft; // as the fields show it
    showGateway();
    recount();
    m_name->setFocus();
}

void CampaignComposer::showGateway()
{
    const auto settings = m_context.gateway.settings();
    m_gatewayCard->setVisible(!settings || !settings->isSetUp());
    if (settings)
        m_message->setLine(m_context.gateway.line(*settings));
}

void CampaignComposer::edited()
{
    m_sendsWhenCounted = false;
    m_draft.name = m_name->text();
    m_draft.body = m_message->body();
    m_draft.audience = m_audience->filter();
    m_nameError->setVisible(m_nameError->isVisible() && m_draft.name.trimmed().isEmpty());
    m_keepTimer.start();
    m_isCounted = false;
    m_countTimer.start();
}

void CampaignComposer::keepNow()
{
    m_keepTimer.stop();
    const bool isBlank =
        m_draft.name.trimmed().isEmpty() && m_draft.body.trimmed().isEmpty() && !m_draft.id;
    if (isBlank || m_isSending || (m_draft.id && !hasUnkept()))
        return;
    if (!m_context.desk.may(domain::StaffAction::SendMessages))
        return; // locked, or somebody else took over: it stays in the window for who typed it
    const auto kept = m_context.campaigns.saveDraft(m_draft, chosenStaff(m_context.settings));
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    m_draft.version += m_draft.id ? 1 : 0;
    m_draft.id = *kept;
    m_kept = m_draft;
}

void CampaignComposer::recount()
{
    m_countTimer.stop();
    m_isCounted = false;
    const int generation = ++m_generation;
    m_audience->showCounts(nullptr);
    m_context.jobs.run<CampaignPreview>(
        tr("Audience"), Jobs::Pool::Db,
        [&campaigns = m_context.campaigns, draft = m_draft](JobControl &) {
            return campaigns.preview(draft);
        },
        this,
        [this, generation](services::Job &, const Result<CampaignPreview> &preview) {
            if (generation == m_generation)
                showPreview(preview);
        },
        Jobs::Show::Quiet);
}

void CampaignComposer::showPreview(const Result<CampaignPreview> &preview)
{
    m_message->showError({});
    if (preview) {
        m_preview = *preview;
        m_isCounted = true;
        m_audience->showCounts(&m_preview.audience);
    } else if (preview.error().field == QLatin1String("body")) {
        m_message->showError(tr("There is no variable “{%1}”. Use the buttons below the text.")
                                 .arg(preview.error().args.value(0)));
        m_preview.samples.clear();
        if (const auto counted = m_context.campaigns.audience(m_draft.audience)) {
            m_preview.audience = *counted;
            m_audience->showCounts(&*counted);
        }
    } else {
        emit failed(preview.error());
    }
    m_message->showSamples(m_preview.samples);
    showSummary();
    emit countChanged();
    if (std::exchange(m_sendsWhenCounted, false) && m_isCounted)
        send();
}

void CampaignComposer::showSummary()
{
    const Format &format = m_context.format;
    const QString price = m_preview.price.isZero()
                              ? tr("The price of a part is not set.")
                              : tr("About %1.").arg(format.money(m_preview.price));
    m_summary->setText(
        tr("Recipients: %1. Parts: %2. %3")
            .arg(format.number(recipients()), format.number(m_preview.parts()), price));
    QStringList warnings;
    if (!domain::hasOptOut(m_draft.body))
        warnings.append(tr("The text does not say how to stop messages («لغو۱۱»). The law asks for "
                           "it on service lines."));
    if (m_preview.incomplete > 0)
        warnings.append(tr("A value is missing for some members (%1); its place stays empty. Write "
                           "what stands in for it after a bar: {tier|dear}.")
                            .arg(format.number(m_preview.incomplete)));
    if (m_preview.tooLong > 0)
        warnings.append(tr("Messages longer than the gateway takes: %1. Shorten the text.")
                            .arg(format.number(m_preview.tooLong)));
    const auto settings = m_context.gateway.settings();
    if (settings && !settings->hours.isOpen(m_context.clock.now(), m_context.shop.calendar))
        warnings.append(tr("Messages wait until %1, when sending hours begin.")
                            .arg(format.time(settings->hours.nextOpening(
                                m_context.clock.now(), m_context.shop.calendar))));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

bool CampaignComposer::isComplete()
{
    if (m_draft.name.trimmed().isEmpty()) {
        m_nameError->setText(tr("Give the campaign a name, so that you find it again."));
        m_nameError->show();
        announce(m_nameError);
        m_name->setFocus();
        return false;
    }
    if (m_draft.body.trimmed().isEmpty()) {
        m_message->showError(tr("Write the text of the message."));
        m_message->edit().setFocus();
        return false;
    }
    return true;
}

QString CampaignComposer::question() const
{
    const Format &format = m_context.format;
    const QString members = format.number(recipients());
    const QString parts = format.number(m_preview.parts());
    const QString words =
        m_preview.price.isZero()
            ? tr("Recipients: %1, parts in all: %2. A message that was sent cannot be taken back.")
                  .arg(members, parts)
            : tr("Recipients: %1, parts in all: %2, about %3. A message that was sent cannot be taken back.")
                  .arg(members, parts, format.money(m_preview.price));
    if (!m_context.shop.isDemo)
        return words;
    return QString(words + u'\n'
                   + tr("This is the demo shop: its members are made up, but the numbers may belong "
                        "to real people."));
}

void CampaignComposer::send()
{
    if (m_isSending || !isComplete())
        return;
    if (!m_isCounted) { // the number in the question must be the one that is sent
        m_sendsWhenCounted = true;
        recount();
        return;
    }
    if (recipients() == 0) {
        emit failed(Error{ErrorCode::EmptyAudience, {}, {}, {}});
        return;
    }
    const auto settings = m_context.gateway.settings();
    if (settings && !settings->isSetUp()) {
        emit failed(Error{ErrorCode::GatewayMissing, {}, {}, {}});
        m_gateway->setFocus();
        return;
    }
    ConfirmRequest request;
    request.title = tr("Send “%1”?").arg(m_draft.name.trimmed());
    request.text = question();
    request.accept = tr("Send to %1").arg(m_context.format.number(recipients()));
    request.reject = tr("Keep editing");
    if (recipients() > typedAbove)
        request.typed = QString::number(recipients());
    m_context.dialogs.confirm(request, this, [this](bool accepted) {
        if (accepted)
            startNow();
    });
}

void CampaignComposer::startNow()
{
    keepNow();
    if (!m_draft.id || hasUnkept()) // what is typed here is what goes out, or nothing does
        return;
    m_isSending = true;
    m_context.jobs.run<domain::CampaignSummary>(
        tr("Queue “%1”").arg(m_draft.name.trimmed()), Jobs::Pool::Db,
        [&campaigns = m_context.campaigns, id = *m_draft.id, version = m_draft.version,
         staff = chosenStaff(m_context.settings)](JobControl &) {
            return campaigns.start(id, staff, version);
        },
        this,
        [this](services::Job &, const Result<domain::CampaignSummary> &result) {
            m_isSending = false;
            if (!result)
                emit failed(result.error());
            else
                emit started(result->campaign.id);
        });
}

} // namespace bashgah::ui
