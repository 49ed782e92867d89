// undocumented 20
fn f(a: u32, b: u32) -> u32 {
    a + b
}
struct S {
    x: u32,
    y: u32,
}

pub fn statements(p: *const u32) -> u32 {
    // SAFETY: above a declaration of two lines.
    let a =
        unsafe { *p };
    // SAFETY: above a call of many lines; one comment serves its statement.
    f(
        unsafe { *p },
        unsafe { *p },
    );
    // SAFETY: above a declaration with a call of many lines.
    let b = f(
        unsafe { *p },
        unsafe { *p },
    );
    unsafe { *p }; // undocumented
    // SAFETY: above a match of many lines.
    match
        unsafe { *p } { // undocumented
        _ => {}
    }
    // SAFETY: on the line above the keyword.
    match unsafe { *p } {
        _ => {}
    }
    // SAFETY: above a declaration with a match.
    let c = match
        unsafe { *p } {
        _ => 1,
    };
    // SAFETY: above a struct expression.
    let s = S {
        x: unsafe { *p }, // undocumented
        // SAFETY: above a field.
        y: unsafe { *p },
    };
    // SAFETY: above an if of many lines.
    if a == 1
        && unsafe { *p } == 1 // undocumented
    {
    }
    // SAFETY: above an if with a call of many lines.
    if f(a,
        unsafe { *p }) == 1 { // undocumented
    }
    // SAFETY: above a declaration with an if.
    let d = if a == 1
        && unsafe { *p } == 1 { 1 } else { 2 };
    // SAFETY: above a loop of many lines.
    while a == 1
        && unsafe { *p } == 1 { // undocumented
    }
    // SAFETY: above a loop of many lines.
    for i in
        unsafe { *p }..3 { // undocumented
    }
    // SAFETY: above a block.
    let e = {
        unsafe { *p } // undocumented
    };
    // SAFETY: serves the whole line.
    let g = f(1, 2); let g2 = unsafe { *p };
    let g3 = f(1, 2); let g4 = unsafe { *p }; // undocumented
    let mut h = 0;
    // SAFETY: above an assignment.
    h =
        unsafe { *p };
    // SAFETY: above a compound assignment.
    h +=
        unsafe { *p };
    // SAFETY: above a closure.
    let k = |z: u32|
        unsafe { *p };
    call(
        // SAFETY: above the attribute of a closure.
        #[inline(always)]
        |z: u32| unsafe { *p },
    );
    // SAFETY: above a closure with a block.
    let l = |z: u32| {
        unsafe { *p } // undocumented
    };
    // SAFETY: above a chain of calls.
    a
        .max(1)
        .max(unsafe { *p });
    // SAFETY: above a chain of calls on a struct expression.
    S { x: 1, y: 2 }
        .x
        .max(unsafe { *p });
    // SAFETY: above a chain of calls on a block.
    let m = { 1u32 }
        .max(unsafe { *p });
    // SAFETY: above a chain of calls on an unsafe block.
    unsafe { *p }
        .max(unsafe { *p });
    if a == 17 {
        // SAFETY: above a return of many lines.
        return match
            unsafe { *p } {
            _ => 1,
        };
    }
    // SAFETY: above a let with else.
    let Some(n) = Some(
        unsafe { *p }) else { return 1; };
    // SAFETY: above another statement.
    if a == 1 {}
    unsafe { *p }; // undocumented
    // SAFETY: above another statement.
    if a == 1 {} else {}
    f(
        unsafe { *p }, 1); // undocumented
    let o = if a == 1 {
        1
        // SAFETY: on the line above.
    } else if unsafe { *p } == 1 {
        2
    } else if a == 2
        && unsafe { *p } == 1 // undocumented
    {
        3
    } else {
        4
    };
    // SAFETY: above a declaration with two conditions.
    let o = if a == 1 {
        1
    } else if
        unsafe { *p } == 1
    {
        2
    } else {
        4
    };
    // SAFETY: above an array.
    let q = [
        unsafe { *p },
        unsafe { *p },
    ];
    // SAFETY: above a type with a comma.
    let t: Result<u32,
        u32> = Ok(
        unsafe { *p });
    // SAFETY: above a chain with a question.
    let u = Some(
        unsafe { *p })
        .unwrap_or(
            unsafe { *p });
    // SAFETY: above the outer block.
    unsafe {
        unsafe { *p }; // undocumented
        // SAFETY: above the inner block.
        unsafe { *p };
    }
    // SAFETY: in the condition.
    if unsafe { *p } == 1 {
        unsafe { *p }; // undocumented
    }
    // SAFETY: above a vec.
    let v = vec![
        unsafe { *p }, 1
    ];
    // SAFETY: on the line above the label.
    'a: loop { unsafe { *p }; break 'a; }
    // SAFETY: above a call in a condition of several lines.
    if unsafe { *p } == 1
        && unsafe { *p } == 1 // undocumented
    {
    }
    unsafe { *p }; // undocumented
    match a {
        // SAFETY: above an arm.
        1 => unsafe { *p },
        // SAFETY: above an arm of two lines.
        2 =>
            unsafe { *p }, // undocumented
        3 => unsafe { *p }, // undocumented
        // SAFETY: above an arm with a call.
        4 => f(
            unsafe { *p }, 1),
        5 => {
            // SAFETY: in an arm.
            unsafe { *p }
        }
        6 => {
            unsafe { *p } // undocumented
        }
        _ => 1,
    };
    // SAFETY: above the last expression.
    f(
        unsafe { *p }, 1)
}
