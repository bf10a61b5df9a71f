// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/bulkservice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;

/// The last batches of points by hand, newest first, each with a button that takes it back as a whole.
class BulkHistory final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkHistory(AppContext &context, QWidget *parent = nullptr);
    void load();

signals:
    /// The owner has agreed.
    void undoWanted(bashgah::domain::BatchId batch);

private:
    void addRow(const services::BulkBatch &batch);
    void ask(const services::BulkBatch &batch);
    [[nodiscard]] QString wordsOf(const services::BulkBatch &batch) const;

    AppContext &m_context;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace bashgah::ui
