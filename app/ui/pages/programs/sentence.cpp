// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/sentence.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int sentenceShare = 68; ///< of the width, in percent
constexpr int exampleShare = 32;
constexpr int besideFrom = 84; ///< letters of width from which the example stands beside

/// A word without letters, such as "(0:", would be drawn from left to right by itself.
QString inSentence(const QString &word)
{
    constexpr QChar mark(0x200F); // right-to-left mark
    const bool tells = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return tells || !QGuiApplication::isRightToLeft() ? word : QString(mark + word + mark);
}

/// Words one by one, so that a line can end after any of them.
void addWords(QLayout *flow, const QString &text)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        flow->addWidget(new QLabel(inSentence(word)));
}

} // namespace

Sentence::Sentence(const QString &text, const std::vector<Part> &parts, QWidget *parent)
    : QWidget(parent), m_tools(new QWidget), m_example(new QLabel), m_error(new QLabel),
      m_voice(new ErrorVoice(m_error)), m_remark(new QLabel)
{
    m_error->setObjectName(QStringLiteral("sentenceError"));
    auto *first = new QVBoxLayout;
    first->setSpacing(2);
    first->addWidget(wordsOf(text, parts));
    first->addWidget(m_error);
    first->addWidget(m_remark);
    auto *rule = new QHBoxLayout;
    rule->setSpacing(Theme::gap);
    rule->addLayout(first, 1);
    rule->addWidget(m_tools, 0, Qt::AlignTop);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 2, 0, 2);
    m_row->setSpacing(Theme::gap);
    m_row->addLayout(rule, sentenceShare);
    m_row->addWidget(m_example, exampleShare);
    for (QLabel *label : {m_example, m_error, m_remark}) {
        label->setWordWrap(true);
        label->setFont(Theme::font(TextSize::Small));
    }
    Theme::setMuted(m_example);
    Theme::setTone(m_error, Tone::Error);
    Theme::setTone(m_remark, Tone::Warning);
    m_error->hide();
    m_remark->hide();
    m_example->hide();
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    m_tools->hide();
}

QWidget *Sentence::wordsOf(const QString &text, const std::vector<Part> &parts)
{
    auto *words = new QWidget;
    auto *flow = new FlowLayout(words);
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', from)) {
        const auto number = static_cast<size_t>(text.mid(at + 1, 1).toInt());
        addWords(flow, text.mid(from, at - from));
        from = at + 2;
        if (number < 1 || number > parts.size())
            continue;
        const Part &part = parts[number - 1];
        part.editor->setAccessibleName(part.name);
        if (auto *choice = qobject_cast<QComboBox *>(part.editor))
            choice->view()->setAccessibleName(part.name);
        flow->addWidget(part.editor);
        if (!m_editors.empty())
            setTabOrder(m_editors.back(), part.editor);
        m_editors.push_back(part.editor);
        m_own.push_back(part.editor->accessibleDescription());
    }
    addWords(flow, text.mid(from));
    return words;
}

/// In a narrow window or with large letters the example stands below the sentence.
void Sentence::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * besideFrom;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? 2 : Theme::gap);
}

void Sentence::setExample(const QString &text)
{
    m_example->setText(text);
    m_example->setVisible(!text.isEmpty()); // then the words may take its place
    describe();
}

/// What is wrong, else the example, else how it is typed.
void Sentence::describe()
{
    const QString example = m_example->text();
    for (size_t i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setAccessibleDescription(m_wrong == m_editors[i] ? m_error->text() : example.isEmpty() ? m_own[i] : example);
}

QString Sentence::example() const
{
    return m_example->text();
}

void Sentence::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

QString Sentence::remark() const
{
    return m_remark->text();
}

void Sentence::setError(QWidget *editor, const QString &text)
{
    if (m_wrong)
        return;
    m_wrong = editor;
    editor->setProperty("invalid", true);
    Theme::polish(editor);
    m_error->setText(text);
    m_error->show();
    describe();
    m_voice->changed(editor);
}

void Sentence::clearError()
{
    if (!m_wrong)
        return;
    m_wrong->setProperty("invalid", false);
    Theme::polish(m_wrong);
    m_error->clear();
    m_error->hide();
    m_voice->changed(m_wrong);
    m_wrong = nullptr;
    describe();
}

QString Sentence::error() const
{
    return m_error->text();
}

void Sentence::addTool(QWidget *tool)
{
    m_tools->layout()->addWidget(tool);
    m_tools->show();
}

} // namespace bashgah::ui
