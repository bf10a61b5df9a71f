// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/activitysection.h"

#include "domain/program/pointworth.h"
#include "domain/program/programmelimits.h"
#include "ui/format/activitywords.h"
#include "ui/format/marginwords.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/inlinewidth.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::ActivityKind;
using domain::ActivityLimit;
using domain::ActivityRule;
using domain::MilestoneRule;
using domain::Points;
using domain::Programme;

namespace {

constexpr int longestRun = 366;

} // namespace

ActivitySection::ActivitySection(const Format &format, QWidget *parent)
    : ProgrammeSection(tr("Points for what members do"), format, parent)
{
    buildMilestone();
    m_list = new QVBoxLayout;
    m_list->setSpacing(Theme::gap);
    rows()->addLayout(m_list);
    auto *more = new QPushButton(icons::icon(u"plus", Tone::Accent), tr("Add an activity that staff confirm"));
    more->setObjectName(QStringLiteral("addActivity"));
    Theme::setRole(more, ButtonRole::Quiet);
    rows()->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, &ActivitySection::addNew);
}

void ActivitySection::buildMilestone()
{
    m_milestoneOn = new QCheckBox;
    m_bonus = pointsEdit();
    m_reach = pointsEdit();
    m_days = new InlineNumber(format(), 0, tr("days"));
    //: %1 switches the rule on, %2 points, %3 points, %4 days
    m_milestone = new Sentence(tr("%1 %2 more for whoever earns %3 by purchases within %4"),
                               {{m_milestoneOn, tr("On")}, {m_bonus, tr("Bonus")}, {m_reach, tr("Points to reach")},
                                {m_days, tr("Within days")}});
    m_milestone->setObjectName(QStringLiteral("milestone"));
    add(m_milestone);
    for (QWidget *part : std::initializer_list<QWidget *>{m_bonus, m_reach, m_days}) { // as the occasions' are
        part->setEnabled(false);
        connect(m_milestoneOn, &QCheckBox::toggled, part, &QWidget::setEnabled);
    }
    connect(m_milestoneOn, &QCheckBox::toggled, this, &ActivitySection::changed);
    connect(m_days, &InlineNumber::textChanged, this, &ActivitySection::changed);
}

void ActivitySection::addRow(const ActivityRule &rule)
{
    Row row{rule.id, new QCheckBox, pointsEdit(), new InlineChoice(ActivityWords::kinds()), new QLineEdit(rule.name),
            new InlineNumber(format(), 0, {}), new InlineChoice(ActivityWords::limits()),
            new InlineNumber(format(), 0, tr("days")), nullptr};
    row.enabled->setChecked(rule.enabled);
    row.points->setValue(rule.points);
    row.kind->setCurrentIndex(static_cast<int>(rule.kind));
    row.name->setMaxLength(domain::programmelimits::name);
    row.name->setPlaceholderText(tr("own words"));
    row.name->setFixedWidth(wordsWidth(row.name->fontMetrics(), ruleNameLetters));
    row.times->setWhole(rule.times);
    row.limit->setCurrentIndex(static_cast<int>(rule.limit));
    row.life->setWhole(rule.lifeDays);
    //: %1 switches the rule on, %2 points, %3 what was done, %4 its name in own words, %5 a number or nothing,
    //: %6 "times a day" or "once only", %7 days
    row.sentence = new Sentence(tr("%1 %2 for: %3 %4 %5 %6; valid for %7 (0: as all points)"),
                                {{row.enabled, tr("On")}, {row.points, tr("Points")}, {row.kind, tr("What was done")},
                                 {row.name, tr("Name in own words")}, {row.times, tr("How many times")},
                                 {row.limit, tr("How often")}, {row.life, tr("Days the points are valid")}});
    row.sentence->setObjectName(QString(QStringLiteral("activity.") + rule.id));
    auto *remove = new QToolButton;
    remove->setIcon(icons::icon(u"trash-2"));
    remove->setToolTip(tr("Remove this activity"));
    remove->setAccessibleName(remove->toolTip());
    row.sentence->addTool(remove);
    connect(remove, &QToolButton::clicked, this, [this, id = rule.id] {
        removeRow(id);
        emit changed();
    });
    m_list->addWidget(row.sentence);
    showTimes(row);
    watch(row);
    m_rowsOf.push_back(row);
}

void ActivitySection::watch(const Row &row)
{
    connect(row.enabled, &QCheckBox::toggled, this, &ActivitySection::changed);
    connect(row.name, &QLineEdit::textChanged, this, &ActivitySection::changed);
    for (InlineNumber *number : {row.times, row.life})
        connect(number, &InlineNumber::textChanged, this, &ActivitySection::changed);
    connect(row.kind, &QComboBox::currentIndexChanged, this, &ActivitySection::changed);
    connect(row.limit, &QComboBox::currentIndexChanged, this, [this, row] {
        showTimes(row);
        emit changed();
    });
}

/// Only a day and a month can have several.
void ActivitySection::showTimes(const Row &row)
{
    row.times->setVisible(domain::countsTimes(static_cast<ActivityLimit>(row.limit->currentIndex())));
}

void ActivitySection::addNew()
{
    ActivityRule rule;
    const auto taken = [this](const QString &id) {
        return std::any_of(m_rowsOf.begin(), m_rowsOf.end(), [&](const Row &row) { return row.id == id; });
    };
    for (int number = 1; rule.id.isEmpty() || taken(rule.id); ++number)
        rule.id = QString(QStringLiteral("activity") + QString::number(number));
    rule.kind = ActivityKind::Survey;
    rule.points = Points(20);
    rule.limit = ActivityLimit::Month;
    addRow(rule);
    m_rowsOf.back().points->setFocus(Qt::TabFocusReason);
    emit changed();
}

void ActivitySection::removeRow(const QString &id)
{
    const auto found =
        std::find_if(m_rowsOf.begin(), m_rowsOf.end(), [&](const Row &row) { return row.id == id; });
    if (found == m_rowsOf.end())
        return;
    found->sentence->hide();
    found->sentence->deleteLater();
    m_rowsOf.erase(found);
}

void ActivitySection::load(const Programme &programme)
{
    while (!m_rowsOf.empty())
        removeRow(m_rowsOf.back().id);
    for (const ActivityRule &rule : programme.activities)
        addRow(rule);
    m_milestoneLoaded = programme.milestone.has_value();
    MilestoneRule rule = programme.milestone.value_or(MilestoneRule());
    rule.enabled = rule.enabled && m_milestoneLoaded;
    m_milestoneOn->setChecked(rule.enabled);
    m_bonus->setValue(rule.bonus);
    m_reach->setValue(rule.reach);
    m_days->setWhole(rule.days);
}

bool ActivitySection::storeRow(const Row &row, ActivityRule &rule) const
{
    row.sentence->clearError();
    rule.id = row.id;
    rule.enabled = row.enabled->isChecked();
    rule.kind = static_cast<ActivityKind>(row.kind->currentIndex());
    rule.name = row.name->text().simplified();
    if (!read(row.sentence, row.points, rule.points, 1))
        return false;
    if (rule.kind == ActivityKind::Other && rule.name.isEmpty()) {
        row.sentence->setError(row.name, tr("Say in your own words what it is."));
        return false;
    }
    return storeLimits(row, rule);
}

bool ActivitySection::storeLimits(const Row &row, ActivityRule &rule) const
{
    rule.limit = static_cast<ActivityLimit>(row.limit->currentIndex());
    const auto times = row.times->whole();
    if (domain::countsTimes(rule.limit) && (!times || *times < 1 || *times > domain::mostActivityTimes)) {
        row.sentence->setError(row.times, tr("From 1 to %1").arg(format().number(domain::mostActivityTimes)));
        return false;
    }
    rule.times = domain::countsTimes(rule.limit) ? *times : 1;
    const auto life = row.life->whole();
    if (!life || *life < 0 || *life > domain::programmelimits::lifeDays) {
        row.sentence->setError(row.life, tr("From 0 to %1").arg(format().number(domain::programmelimits::lifeDays)));
        return false;
    }
    rule.lifeDays = *life;
    return true;
}

/// One that was never on leaves no trace in the document.
bool ActivitySection::storeMilestone(Programme &programme)
{
    m_milestone->clearError();
    programme.milestone.reset();
    MilestoneRule rule;
    rule.enabled = m_milestoneOn->isChecked();
    if (!rule.enabled && !m_milestoneLoaded)
        return true;
    const auto days = m_days->whole();
    if (!read(m_milestone, m_bonus, rule.bonus, 1) || !read(m_milestone, m_reach, rule.reach, 1))
        return false;
    if (!days || *days < 1 || *days > longestRun) {
        m_milestone->setError(m_days, tr("From 1 to %1").arg(format().number(longestRun)));
        return false;
    }
    rule.days = *days;
    programme.milestone = rule;
    return true;
}

bool ActivitySection::store(Programme &programme)
{
    bool right = storeMilestone(programme);
    programme.activities.clear();
    for (const Row &row : m_rowsOf) {
        ActivityRule rule;
        if (storeRow(row, rule))
            programme.activities.push_back(rule);
        else
            right = false;
    }
    return right;
}

QWidget *ActivitySection::wrongEditor() const
{
    if (QWidget *wrong = ProgrammeSection::wrongEditor())
        return wrong;
    for (const Row &row : m_rowsOf) {
        if (row.sentence->wrongEditor())
            return row.sentence->wrongEditor();
    }
    return nullptr;
}

void ActivitySection::showExamples(const Programme &programme)
{
    const auto worth = [&](const QCheckBox *on, const PointsEdit *edit) {
        const auto points = edit->value();
        return on->isChecked() && points ? MarginWords(format()).perTime(programme, *points) : QString();
    };
    for (const Row &row : m_rowsOf)
        row.sentence->setExample(worth(row.enabled, row.points));
    m_milestone->setExample(worth(m_milestoneOn, m_bonus));
}

} // namespace bashgah::ui
