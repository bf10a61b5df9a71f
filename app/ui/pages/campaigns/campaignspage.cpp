// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnscroll.h"
#include "ui/pages/campaigns/campaignspage.h"

#include "services/campaigns/campaignservice.h"
#include "services/campaigns/outboxservice.h"
#include "ui/appcontext.h"
#include "ui/pages/campaigns/campaigncomposer.h"
#include "ui/pages/campaigns/campaignlist.h"
#include "ui/pages/campaigns/campaignprogress.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/route.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::CampaignState;
using domain::CampaignSummary;
using domain::MemberFilter;

namespace {

const QString audienceKey = QStringLiteral(":audience"); ///< of what is not kept as a draft yet

} // namespace

PageInfo CampaignsPage::pageInfo()
{
    return {pages::campaigns, tr("Campaigns"), QStringLiteral("send")};
}

CampaignsPage::CampaignsPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    m_back = new QPushButton(tr("All campaigns"));
    m_back->setObjectName(QStringLiteral("allCampaigns"));
    m_back->setIcon(icons::icon(u"arrow-left"));
    addTool(m_back);
    connect(m_back, &QPushButton::clicked, this, &CampaignsPage::showList);
    buildViews();
    connectViews();
    setCommand(
        PageCommand::New, [this] { compose({}); }, tr("New campaign"));
    showList();
}

void CampaignsPage::buildViews()
{
    m_views = new QStackedWidget;
    m_list = new CampaignList(m_context);
    m_composer = new CampaignComposer(m_context);
    m_composerArea = new ColumnScroll(m_composer);
    m_progress = new CampaignProgress(m_context);
    for (QWidget *view :
         {static_cast<QWidget *>(m_list), m_composerArea, static_cast<QWidget *>(m_progress)})
        m_views->addWidget(view);
    body()->addWidget(m_views, 1);
}

void CampaignsPage::connectViews()
{
    const auto showFailure = [this](const domain::Error &error) {
        banner().showError(error, m_context.format);
    };
    connect(m_list, &CampaignList::newWanted, this, [this] { compose({}); });
    connect(m_list, &CampaignList::opened, this, [this](const CampaignSummary &summary) { open(summary); });
    connect(m_composer, &CampaignComposer::countChanged, this, &CampaignsPage::showSendButton);
    connect(m_composer, &CampaignComposer::failed, this, showFailure);
    connect(m_composer, &CampaignComposer::started, this, [this](domain::CampaignId id) {
        m_context.events.notify();
        showProgress(id);
    });
    connect(m_progress, &CampaignProgress::failed, this, showFailure);
    connect(m_progress, &CampaignProgress::loaded, this, [this] { setTitle(m_progress->name()); });
    connect(&m_context.outbox, &services::OutboxService::changed, this, [this] {
        if (m_views->currentWidget() == m_list && isVisible())
            m_list->reload();
    });
}

void CampaignsPage::show(QWidget *view)
{
    banner().clear();
    if (m_views->currentWidget() == m_composerArea && view != m_composerArea)
        m_composer->keepNow(); // what it could not keep is said in the view that follows
    m_views->setCurrentWidget(view);
    m_back->setVisible(view != m_list);
}

void CampaignsPage::showList()
{
    show(m_list);
    setTitle(pageInfo().title);
    m_list->reload();
    setPrimary(tr("New campaign"), QStringLiteral("plus"), [this] { compose({}); })->show();
}

void CampaignsPage::compose(const MemberFilter &audience)
{
    show(m_composerArea);
    setTitle(tr("New campaign"));
    m_composer->begin(audience);
    showSendButton();
}

void CampaignsPage::open(const CampaignSummary &summary, std::optional<domain::MessageId> message)
{
    if (summary.campaign.state != CampaignState::Draft) {
        showProgress(summary.campaign.id, message);
        return;
    }
    show(m_composerArea);
    setTitle(summary.campaign.name.isEmpty() ? tr("Draft") : summary.campaign.name);
    m_composer->open({summary.campaign.id, summary.campaign.name, summary.campaign.body,
                      summary.campaign.audience, summary.campaign.version});
    showSendButton();
}

void CampaignsPage::showProgress(domain::CampaignId id, std::optional<domain::MessageId> message)
{
    show(m_progress);
    m_progress->open(id, message);
    setPrimary(tr("New campaign"), QStringLiteral("plus"), [this] { compose({}); });
}

void CampaignsPage::showSendButton()
{
    if (m_views->currentWidget() != m_composerArea)
        return;
    setPrimary(tr("Send to %1").arg(m_context.format.number(m_composer->recipients())),
               QStringLiteral("send"), [this] { m_composer->send(); });
}

void CampaignsPage::activate(const QVariantMap &args)
{
    if (args.contains(QStringLiteral("campaign"))) {
        const auto found = m_context.campaigns.campaign(
            domain::CampaignId(args.value(QStringLiteral("campaign")).toLongLong()));
        const qint64 message = args.value(QStringLiteral("message")).toLongLong();
        if (found)
            open(*found, message > 0 ? std::optional(domain::MessageId(message)) : std::nullopt);
        else
            banner().showError(found.error(), m_context.format);
    } else if (args.contains(QStringLiteral("filter"))) {
        const auto filter =
            domain::memberFilterFromJsonText(args.value(QStringLiteral("filter")).toString());
        filter ? compose(*filter) : banner().showError(filter.error(), m_context.format);
    } else if (args.contains(QStringLiteral("segment")) ||
               args.contains(QStringLiteral("audience"))) {
        MemberFilter filter;
        filter.segment =
            args.value(QStringLiteral("segment"), args.value(QStringLiteral("audience")))
                .toString();
        compose(filter);
    } else if (args.value(QStringLiteral("new")).toBool()) {
        compose({});
    } else if (m_views->currentWidget() == m_list) {
        m_list->reload();
    }
}

void CampaignsPage::returned(const QVariantMap &args)
{
    activate(args.contains(QStringLiteral("campaign")) ? args : QVariantMap());
}

QVariantMap CampaignsPage::unsaved() const
{
    if (m_views->currentWidget() == m_list)
        return {};
    if (m_views->currentWidget() == m_progress) {
        const auto shown = m_progress->campaign();
        return shown ? QVariantMap{{typedwork::formKey, shown->value()}} : QVariantMap();
    }
    m_composer->keepNow();
    QVariantMap work = Page::unsaved();
    const services::CampaignDraft &draft = m_composer->draft();
    if (draft.id)
        work.insert(typedwork::formKey, draft.id->value());
    if (draft.id && m_composer->hasUnkept()) // somebody else changed it: what is typed does not become theirs
        work.insert(typedwork::versionKey, draft.version);
    if (!draft.id)
        work.insert(audienceKey, domain::toJsonText(draft.audience));
    return work;
}

void CampaignsPage::takeUp(const QVariantMap &work)
{
    const auto audience = domain::memberFilterFromJsonText(work.value(audienceKey).toString());
    if (work.contains(typedwork::formKey))
        reopen(work);
    else if (work.contains(audienceKey))
        compose(audience.value_or(MemberFilter()));
    Page::takeUp(work);
}

/// What is typed goes over the draft as it was read, not as somebody else changed it since.
void CampaignsPage::reopen(const QVariantMap &work)
{
    activate({{QStringLiteral("campaign"), work.value(typedwork::formKey)}});
    if (m_views->currentWidget() == m_composerArea && work.contains(typedwork::versionKey))
        m_composer->open(typedwork::asRead(m_composer->draft(), work));
}

bool CampaignsPage::canLeave()
{
    if (m_views->currentWidget() == m_composerArea)
        m_composer->keepNow();
    return true;
}

void CampaignsPage::refresh()
{
    if (m_views->currentWidget() == m_list)
        m_list->reload();
    else if (m_views->currentWidget() == m_progress)
        m_progress->reload();
    else
        m_composer->recount();
}

bool CampaignsPage::stepBack()
{
    if (m_views->currentWidget() == m_list)
        return false;
    showList();
    return true;
}

} // namespace bashgah::ui
