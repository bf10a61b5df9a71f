// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/occasionsection.h"

#include "domain/program/redemption.h"
#include "ui/format/format.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>

namespace bashgah::ui {

using domain::OccasionKind;
using domain::OccasionRule;
using domain::Points;
using domain::Programme;

namespace {

constexpr Points offered{50}; ///< what an occasion begins with when it is switched on

} // namespace

OccasionSection::OccasionSection(const Format &format, QWidget *parent)
    : ProgrammeSection(tr("Points without a purchase"), format, parent)
{
    //: %1 switches the rule on, %2 points
    addRow(OccasionKind::Joining, tr("%1 %2 for joining"));
    //: %1 switches the rule on, %2 points
    addRow(OccasionKind::ProfileComplete, tr("%1 %2 once name, mobile, birthday and gender are known"));
    //: %1 switches the rule on, %2 points
    addRow(OccasionKind::Birthday, tr("%1 %2 on each birthday"));
    //: %1 switches the rule on, %2 points
    addRow(OccasionKind::JoiningDay, tr("%1 %2 each year on the day of joining"));
}

void OccasionSection::addRow(OccasionKind kind, const QString &text)
{
    auto *enabled = new QCheckBox;
    auto *points = pointsEdit();
    auto *sentence = new Sentence(text, {{enabled, tr("On")}, {points, tr("Points")}});
    sentence->setObjectName(QString(QStringLiteral("occasion.") + domain::occasionKey(kind)));
    add(sentence);
    m_rowsOf.push_back({kind, enabled, points, sentence});
    connect(enabled, &QCheckBox::toggled, this, [this, points](bool on) {
        points->setEnabled(on);
        emit changed();
    });
}

void OccasionSection::load(const Programme &programme)
{
    for (Row &row : m_rowsOf) {
        OccasionRule rule{row.kind, offered, false};
        row.loaded = false;
        for (const OccasionRule &each : programme.occasions) {
            if (each.kind != row.kind)
                continue;
            rule = each;
            row.loaded = true;
        }
        row.points->setValue(rule.points);
        row.points->setEnabled(rule.enabled);
        row.enabled->setChecked(rule.enabled);
    }
}

/// Those that were never on leave no trace in the document.
bool OccasionSection::store(Programme &programme)
{
    clearErrors();
    bool right = true;
    programme.occasions.clear();
    for (const Row &row : m_rowsOf) {
        OccasionRule rule{row.kind, offered, row.enabled->isChecked()};
        if (rule.enabled)
            right = read(row.sentence, row.points, rule.points, 1) && right;
        else
            rule.points = row.points->value().value_or(offered);
        if (rule.enabled || row.loaded)
            programme.occasions.push_back(rule);
    }
    return right;
}

void OccasionSection::showExamples(const Programme &programme)
{
    for (const Row &row : m_rowsOf) {
        const auto points = row.points->value();
        const bool worth = row.enabled->isChecked() && points && programme.redemption.enabled;
        row.sentence->setExample(
            worth ? tr("worth %1").arg(format().money(domain::valueOf(programme.redemption, *points))) : QString());
    }
}

} // namespace bashgah::ui
