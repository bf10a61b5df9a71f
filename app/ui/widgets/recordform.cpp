// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordform.h"

#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formbuttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

RecordForm::RecordForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::smallGap);
}

QPushButton *RecordForm::addButtons(const QString &saveName, const QString &saveText, const QString &cancelText)
{
    const FormButtons buttons = addFormButtons(m_column, saveText, cancelText);
    buttons.save->setObjectName(saveName);
    m_state = buttons.state;
    m_state->hide();
    connect(buttons.save, &QPushButton::clicked, this, &RecordForm::save);
    connect(buttons.cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
    return m_state;
}

void RecordForm::showState(const QString &words)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

void RecordForm::takeFocus()
{
    m_firstField->setFocus(Qt::OtherFocusReason);
}

std::vector<FormBuilder *> RecordForm::forms()
{
    return {&*m_form};
}

void RecordForm::clearErrors()
{
    for (FormBuilder *form : forms())
        form->clearErrors();
}

void RecordForm::finish(const domain::Result<void> &done, const std::vector<FormBuilder *> &under)
{
    if (done) {
        emit saved();
        return;
    }
    domain::ValidationReport left{done.error()};
    for (FormBuilder *form : under)
        left = left.empty() ? left : form->showErrors(left, m_context.format);
    if (!left.empty())
        emit failed(left.front());
}

std::optional<domain::StaffId> RecordForm::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui
