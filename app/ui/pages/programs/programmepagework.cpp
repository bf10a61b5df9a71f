// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The draft of a programme in a window that is made anew: in another language, look or calendar.
#include "domain/program/programmejson.h"
#include "ui/pages/programs/programmeeditor.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/widgets/segmentedswitch.h"

#include <utility>

namespace bashgah::ui {
namespace {

const QString draftKey = QStringLiteral(":draft");
const QString viewKey = QStringLiteral(":view");

} // namespace

QVariantMap ProgrammePage::unsaved() const
{
    if (!isDirty())
        return {};
    return {{draftKey, domain::toJsonText(m_editor->draft())}, {viewKey, m_switch->current()}};
}

void ProgrammePage::takeUp(const QVariantMap &work)
{
    m_takenUp = work.value(draftKey).toByteArray();
    if (m_loaded)
        loadTakenUp();
    if (const QString view = work.value(viewKey).toString(); m_viewOf.contains(view))
        showView(view);
}

void ProgrammePage::loadTakenUp()
{
    const QByteArray json = std::exchange(m_takenUp, {});
    if (const auto programme = domain::programmeFromJsonText(json); !json.isEmpty() && programme)
        loadDraft(*programme);
}

} // namespace bashgah::ui
