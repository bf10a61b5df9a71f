// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of the draft: a version with its place among the others, or work taken up in a window that is made anew
// (in another language, look or calendar).
#include "domain/program/programmejson.h"
#include "services/programs/programmeversions.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/pages/programs/backtestview.h"
#include "ui/pages/programs/programmeeditor.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/programs/plansview.h"
#include "ui/pages/programs/programmeviews.h"
#include "ui/pages/programs/programmewords.h"
#include "ui/pages/programs/trialview.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/segmentedswitch.h"

#include <utility>

namespace bashgah::ui {
namespace {

const QString draftKey = QStringLiteral(":draft");
const QString viewKey = QStringLiteral(":view");
const QString startKey = QStringLiteral(":start");
const QString effectKey = QStringLiteral(":effect");
const QString trialKey = QStringLiteral(":trial");
const QString daysKey = QStringLiteral(":days");
const QString plansKey = QStringLiteral(":plans");

} // namespace

QString ProgrammePage::stateText() const
{
    const services::ProgrammeVersion *version = base();
    if (!version)
        return tr("No programme yet");
    const Format &format = m_context.format;
    if (isDirty()) {
        return tr("Draft with %Ln changes", nullptr,
                  static_cast<int>(ProgrammeWords(format).changes(m_saved, m_editor->draft()).size()));
    }
    const QString number = format.number(version->version);
    const QString start = format.dateLong(version->startDay);
    if (version->startDay > m_context.today())
        return tr("Version %1, planned from %2").arg(number, start);
    if (const auto *next = services::versionAfter(m_versions, m_context.today())) {
        return tr("Version %1, live since %2. Version %3 takes over on %4.")
            .arg(number, start, format.number(next->version), format.dateLong(next->startDay));
    }
    return tr("Version %1, live since %2").arg(number, start);
}

void ProgrammePage::keepVersion(const domain::Programme &programme, QDate start)
{
    const auto saved = m_context.programs.saveNewVersion(programme, start, chosenStaff(m_context.settings),
                                                         m_newestNumber);
    if (!saved) {
        if (saved.error().field == QLatin1String("start"))
            m_editor->showStartError(errorText(saved.error(), m_context.format));
        else
            banner().showError(saved.error(), m_context.format);
        if (saved.error().code == domain::ErrorCode::ChangedMeanwhile)
            read(); // and say what it means for the draft
        return;
    }
    m_newestNumber = saved->version;
    m_context.toasts.show(tr("Version %1 is saved and starts on %2.")
                              .arg(m_context.format.number(saved->version), m_context.format.dateLong(saved->startDay)));
    if (m_editor->draft() == programme)
        m_saved = programme; // nothing is unsaved while the versions are read
    warnOfPlanned(*saved);
    read();
    m_context.events.notify();
}

void ProgrammePage::tellOfNewer()
{
    banner().showMessage(Banner::Kind::Warning,
                         tr("A newer version was saved elsewhere. Your draft is kept; saving it makes the next one."));
}

void ProgrammePage::warnOfPlanned(const services::LiveProgramme &saved)
{
    const auto *next = services::versionAfter(m_versions, saved.startDay);
    if (!next || next->programme == saved.programme)
        return;
    const QString number = m_context.format.number(next->version);
    const QString start = m_context.format.dateLong(next->startDay);
    banner().showMessage(Banner::Kind::Warning,
                         tr("Version %1 was planned before and takes over on %2: from then on the rules saved now no longer count.")
                             .arg(number, start));
    banner().addAction(tr("Go on with these rules from %1").arg(start), this,
                       [this, programme = saved.programme, day = next->startDay] {
                           banner().clear();
                           keepVersion(programme, day);
                       });
}

QVariantMap ProgrammePage::unsaved() const
{
    QVariantMap work;
    if (isDirty()) {
        work.insert(draftKey, domain::toJsonText(m_editor->draft()));
        work.insert(typedwork::versionKey, m_newestNumber);
    }
    if (const auto start = m_editor->start(); start && isDirty())
        work.insert(startKey, *start);
    if (m_switch->current() != programmeviews::rulesView || isDirty())
        work.insert(viewKey, m_switch->current());
    const auto add = [&work](const QString &key, const QVariantMap &typed) {
        if (!typed.isEmpty())
            work.insert(key, typed);
    };
    add(effectKey, typedwork::of(m_editor->effect()));
    add(trialKey, typedwork::of(*m_trial));
    add(daysKey, typedwork::of(*m_backtest));
    add(plansKey, m_plans->unsaved());
    return work;
}

void ProgrammePage::takeUp(const QVariantMap &work)
{
    m_takenUp = work;
    if (m_loaded)
        loadTakenUp();
    else if (const QString view = work.value(viewKey).toString(); m_viewOf.contains(view))
        showView(view);
}

void ProgrammePage::loadTakenUp()
{
    const QVariantMap work = std::exchange(m_takenUp, {});
    const QByteArray json = work.value(draftKey).toByteArray();
    if (const auto programme = domain::programmeFromJsonText(json); !json.isEmpty() && programme)
        loadDraft(*programme, work.value(startKey).toDate());
    if (isDirty() && work.value(typedwork::versionKey, m_newestNumber).toInt() != m_newestNumber)
        tellOfNewer();
    if (const QString view = work.value(viewKey).toString(); m_viewOf.contains(view))
        showView(view);
    typedwork::put(m_editor->effect(), work.value(effectKey).toMap());
    if (work.contains(trialKey)) {
        m_trial->draftChanged(); // the tiers of the draft are among its choices
        typedwork::put(*m_trial, work.value(trialKey).toMap());
    }
    if (work.contains(daysKey)) {
        m_backtest->prepare(); // else the usual days come over them
        typedwork::put(*m_backtest, work.value(daysKey).toMap());
    }
    m_plans->takeUp(work.value(plansKey).toMap());
}

} // namespace bashgah::ui
