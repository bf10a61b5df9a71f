// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/programmepage.h"

#include "services/programs/programmeversions.h"
#include "services/rewards/rewardservice.h"
#include "services/jobs/jobs.h"
#include "services/products/productservice.h"
#include "services/shop/shopservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/programs/backtestview.h"
#include "ui/pages/programs/editsteps.h"
#include "ui/pages/programs/fallingview.h"
#include "ui/pages/programs/overviewview.h"
#include "ui/pages/programs/plansview.h"
#include "ui/pages/programs/programmeeditor.h"
#include "ui/pages/programs/programmehistory.h"
#include "ui/pages/programs/programmeviews.h"
#include "ui/pages/programs/rulesandbench.h"
#include "ui/pages/programs/trialview.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/widgets/segmentedswitch.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

using namespace programmeviews;

using domain::ErrorCode;
using services::ProgrammeVersion;

namespace {

const QString warnShareKey = QStringLiteral("programme.warn_share"); ///< basis points of a sale

} // namespace

PageInfo ProgrammePage::pageInfo()
{
    return {pages::programme, tr("Programme"), QStringLiteral("scroll-text")};
}

ProgrammePage::ProgrammePage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context), m_views(new QStackedWidget),
      m_editor(new ProgrammeEditor(context.format, context.today())),
      m_trial(new TrialView(context, [this] { return draft(); })), m_rules(new RulesAndBench(m_editor, m_trial)),
      m_backtest(new BacktestView(context, [this] { return draft(); })),
      m_history(new ProgrammeHistory(context.format)), m_falling(new FallingView(context)),
      m_plans(new PlansView(context)), m_overview(new OverviewView(context))
{
    buildHeader();
    body()->addWidget(m_views, 1);
    connect(m_editor, &ProgrammeEditor::changed, this, [this] {
        showState();
        m_backtest->draftChanged();
    });
    connect(m_rules, &RulesAndBench::moved, this, &ProgrammePage::showTrial);
    connect(m_history, &ProgrammeHistory::editWanted, this, [this](const domain::Programme &programme) {
        loadDraft(programme);
    });
    const auto warnShare = context.shopService.setting(warnShareKey, QStringLiteral("1000"));
    m_editor->setWarnShare(domain::Percent(warnShare ? warnShare->toInt() : 1000));
    connect(m_editor, &ProgrammeEditor::warnShareChanged, this, [this](domain::Percent share) {
        if (auto kept = m_context.shopService.setSetting(warnShareKey, QString::number(share.basisPoints()),
                                                         chosenStaff(m_context.settings)); !kept)
            banner().showError(kept.error(), m_context.format);
    });
    m_editor->setKnownNames([this](domain::RuleRemark::Kind kind, const QString &name) { return isKnownName(kind, name); });
    setReady(false);
    read();
}

const ProgrammeVersion *ProgrammePage::base() const
{
    return services::versionToEdit(m_versions, m_context.today());
}

/// The very first version may begin in the past.
QDate ProgrammePage::firstDay() const
{
    return m_versions.empty() ? QDate() : m_context.today();
}

void ProgrammePage::read()
{
    const quint64 generation = ++m_generation;
    m_context.jobs.run<Known>(
        tr("Versions of the programme"), services::Jobs::Pool::Db,
        [&programs = std::as_const(m_context.programs), &products = std::as_const(m_context.products)](
            services::JobControl &) -> domain::Result<Known> {
            auto versions = programs.versions();
            if (!versions)
                return domain::fail(versions.error());
            Known known{std::move(*versions), std::nullopt};
            if (auto goods = products.list()) // without them, what was known stays usable
                known.goods = std::move(*goods);
            return known;
        },
        this,
        [this, generation](services::Job &, const domain::Result<Known> &known) {
            if (generation != m_generation)
                return;
            if (known) {
                if (known->goods)
                    m_goods = *known->goods;
                showVersions(known->versions);
                return;
            }
            banner().showError(known.error(), m_context.format);
            banner().addAction(tr("Try again"), this, [this] { read(); });
            m_save->setEnabled(false);
        },
        services::Jobs::Show::Quiet);
}

void ProgrammePage::showVersions(const Versions &versions)
{
    const bool dirty = isDirty();
    m_versions = versions;
    m_history->showVersions(m_versions, m_context.today());
    const auto newest = m_versions.empty() ? std::nullopt : std::optional(m_versions.front().id);
    const bool isNew = std::exchange(m_newest, newest) != newest;
    m_newestNumber = m_versions.empty() ? 0 : m_versions.front().version;
    const bool otherBase = base() && base()->id != m_base;
    if (!m_loaded) {
        setReady(true);
        loadSaved();
        loadTakenUp();
        if (hasFocus())
            takeFocus();
    } else if ((isNew || otherBase) && !dirty) {
        loadSaved();
    } else if (isNew || otherBase) {
        takeBase();
        showState();
        if (isNew)
            tellOfNewer();
        else
            banner().showMessage(Banner::Kind::Warning,
                                 tr("Another version is live since today. Your draft is kept; saving it makes the next one."));
    }
}

void ProgrammePage::setReady(bool ready)
{
    m_loaded = ready;
    m_save->setEnabled(ready);
    m_templates->setEnabled(ready);
    m_views->setEnabled(ready);
}

void ProgrammePage::takeBase()
{
    const ProgrammeVersion *version = base();
    m_base = version ? std::optional(version->id) : std::nullopt;
    m_saved = version ? version->programme : TradePresets(m_context.format).basic(QStringLiteral("points"));
}

void ProgrammePage::loadSaved()
{
    takeBase();
    m_knownNames.clear(); // goods may have come since
    std::vector<ProgrammeSection::RewardChoice> rewards;
    if (const auto rows = m_context.rewards.list()) {
        for (const services::RewardRow &row : *rows)
            rewards.push_back({row.id, row.reward.name});
    }
    m_editor->setRewards(rewards);
    m_editor->setGoods(m_goods);
    m_editor->load(m_saved, m_context.today(), firstDay());
    if (const auto use = m_context.programs.budgetUse(m_saved))
        m_editor->setBudgetUse(*use);
    if (!base() && banner().text().isEmpty())
        banner().showMessage(Banner::Kind::Info,
                             tr("There is no programme yet: choose a template or edit this one, then save it."));
    showState();
}

/// Each name once: the editor asks after every letter.
bool ProgrammePage::isKnownName(domain::RuleRemark::Kind kind, const QString &name)
{
    const std::pair key{static_cast<int>(kind), name};
    const auto asked = m_knownNames.constFind(key);
    if (asked != m_knownNames.constEnd())
        return *asked;
    const bool known = m_context.programs.isKnown(kind, name).value_or(true);
    m_knownNames.insert(key, known);
    return known;
}

void ProgrammePage::loadDraft(const domain::Programme &programme, QDate start)
{
    m_editor->replace(programme, start.isValid() ? start : m_editor->start().value_or(m_context.today()));
    m_backtest->draftChanged();
    showView(rulesView);
    showState();
}

bool ProgrammePage::isDirty() const
{
    return m_loaded && (!m_editor->isRight() || !(m_editor->draft() == m_saved));
}

void ProgrammePage::showState()
{
    const ProgrammeVersion *version = base();
    setSubtitle(stateText());
    showDraft();
    showTrial();
    m_discard->setVisible(version && isDirty());
    m_steps->refresh();
    fitHeader();
}

/// Among the versions, while it differs from them.
void ProgrammePage::showDraft()
{
    if (m_switch->current() == historyView)
        m_history->showDraft(isDirty() ? draft() : std::nullopt);
}

/// Beside the rules the bench follows every change of them.
void ProgrammePage::showTrial()
{
    if (m_loaded && m_trial->isVisible())
        m_trial->draftChanged();
}

std::optional<domain::Programme> ProgrammePage::draft() const
{
    return m_loaded && m_editor->isRight() ? std::optional(m_editor->draft()) : std::nullopt;
}

void ProgrammePage::showView(const QString &id)
{
    m_switch->setCurrent(id);
    m_rules->setAlone(id == trialView);
    m_views->setCurrentWidget(m_viewOf.value(id));
    if (id == trialView || id == rulesView)
        showTrial();
    else if (id == backtestView)
        m_backtest->prepare();
    showDraft();
    refreshView(id);
}

void ProgrammePage::refreshView(const QString &id)
{
    if (id == fallingView)
        m_falling->refresh();
    else if (id == plansView)
        m_plans->refresh();
    else if (id == overviewView)
        m_overview->refresh();
}

void ProgrammePage::activate(const QVariantMap &args)
{
    const QString view = args.value(QStringLiteral("focus")).toString();
    if (m_viewOf.contains(view))
        showView(view);
}

void ProgrammePage::refresh()
{
    read();
    refreshView(m_switch->current());
}

bool ProgrammePage::stepBack()
{
    if (m_switch->current() == plansView && m_plans->stepBack())
        return true;
    if (m_switch->current() == rulesView)
        return false;
    showView(rulesView);
    return true;
}

bool ProgrammePage::canLeave()
{
    if (!isDirty() || m_versions.empty())
        return true;
    ConfirmRequest request;
    request.title = tr("The changes to the programme are not saved");
    request.text = tr("Save them as a new version, or leave without them.");
    request.accept = tr("Discard changes");
    request.reject = tr("Keep editing");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this](bool accepted) {
        if (!accepted)
            return;
        discard();
        m_context.navigator.goOn();
    });
    return false;
}

void ProgrammePage::discard()
{
    banner().clear();
    m_editor->replace(m_saved, m_context.today()); // may be undone
    showView(rulesView);
    showState();
}

void ProgrammePage::save()
{
    banner().clear();
    showView(rulesView);
    if (!m_loaded || !m_editor->check())
        return;
    if (!isDirty() && base()) {
        banner().showMessage(Banner::Kind::Info, tr("Nothing is changed, so there is nothing to save."));
        return;
    }
    keepVersion(m_editor->draft(), *m_editor->start());
}

} // namespace bashgah::ui
