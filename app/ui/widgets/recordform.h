// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;

/// What the forms of a record share whatever its kind; see RecordFormOf.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    void takeFocus();
    virtual void save() = 0;

signals:
    void saved();
    void cancelled();
    /// Refused for what no field says: somebody else changed or removed it, say.
    void failed(const bashgah::domain::Error &error);

protected:
    explicit RecordForm(AppContext &context, QWidget *parent);

    /// What stands in the form, from top to bottom.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Where typing begins.
    void setFirstField(QWidget *field) { m_firstField = field; }
    /// The fields under which errors are told.
    [[nodiscard]] virtual std::vector<FormBuilder *> forms();
    /// Adds the row of buttons and returns the one between save and cancel, which ends or resumes the record.
    QPushButton *addButtons(const QString &saveName, const QString &saveText, const QString &cancelText);
    /// `words` of that button; empty: it is hidden.
    void showState(const QString &words);
    void clearErrors();
    /// Tells that it is saved, or what is wrong, where it was typed.
    void finish(const domain::Result<void> &done) { finish(done, forms()); }
    void finish(const domain::Result<void> &done, const std::vector<FormBuilder *> &under);
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::optional<FormBuilder> m_form;

private:
    QVBoxLayout *m_column;
    QWidget *m_firstField = nullptr;
    QPushButton *m_state = nullptr;
};

/// One record as the owner describes it: new, or one of the list, whose `Row` has its id and, where two may change it
/// at once, the version as which it was read.
template <typename Row>
class RecordFormOf : public RecordForm
{
public:
    void beginNew()
    {
        m_row.reset();
        fill();
    }
    void show(const Row &row)
    {
        m_row = row;
        fill();
    }
    /// The one that is edited; absent: a new one.
    [[nodiscard]] std::optional<decltype(Row::id)> shown() const { return m_row ? std::optional(m_row->id) : std::nullopt; }
    /// What the form is about, for a window made anew; there it is shown again as typedwork::asRead() gives it.
    void carry(QVariantMap &work) const
    {
        work.insert(typedwork::formKey, m_row ? m_row->id.value() : qint64(0));
        if constexpr (hasVersion) {
            if (m_row)
                work.insert(typedwork::versionKey, m_row->version);
        }
    }

protected:
    static constexpr bool hasVersion = requires(Row row) { row.version; };

    using RecordForm::RecordForm;

    /// Shows m_row, or what a new one begins with.
    virtual void fill() = 0;
    /// By add() or change() of `service`.
    template <typename Service, typename Record>
    [[nodiscard]] domain::Result<void> write(Service &service, const Record &record) const
    {
        if (!m_row) {
            const auto added = service.add(record, staff());
            return added ? domain::Result<void>() : domain::fail(added.error());
        }
        if constexpr (hasVersion)
            return service.change(m_row->id, m_row->version, record, staff());
        else
            return service.change(m_row->id, record, staff());
    }

    std::optional<Row> m_row; ///< absent: a new one
};

} // namespace bashgah::ui
