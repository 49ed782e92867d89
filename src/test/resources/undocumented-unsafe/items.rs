// undocumented 11
unsafe trait T {}
unsafe trait U {}

unsafe impl T for () {} // undocumented

// SAFETY: above an implementation.
unsafe impl T for u8 {}

// SAFETY: above an attribute of an implementation.
#[allow(unused)]
unsafe impl T for u16 {}

#[allow(unused)]
// SAFETY: below an attribute of an implementation.
unsafe impl T for u32 {}

/// Documentation.
// SAFETY: below the documentation.
unsafe impl T for u64 {}

// SAFETY: above two implementations, of which it serves one.
unsafe impl T for i8 {}
unsafe impl U for i8 {} // undocumented

/* SAFETY: on the line of the keyword. */ unsafe impl T for i16 {} // undocumented

// SAFETY: above a comment on the line of the keyword.
/* Comment. */ unsafe impl T for i32 {}

unsafe impl T for i64 {} // undocumented, SAFETY: behind the implementation is too late.

// SAFETY: above the function, not above the block.
fn one_line(p: *const u32) -> u32 { unsafe { *p } } // undocumented

// SAFETY: above the function, not above the block.
fn two_lines(p: *const u32)
    -> u32 { unsafe { *p } } // undocumented

// SAFETY: above a constant.
const A: u32 =
    unsafe { 1 };

// SAFETY: above an attribute of a static.
#[allow(unused)]
pub static B: u32 =
    unsafe { 1 };

// SAFETY: above the module, not above the constant.
mod m { const A: u32 = unsafe { 1 }; } // undocumented

struct S {
    x: u32,
    y: u32,
}

impl S {
    // SAFETY: above an associated constant.
    const C: u32 =
        unsafe { 1 };
    const D: u32 = unsafe { 1 }; // undocumented

    fn last(&self, p: *const u32) -> bool {
        // SAFETY: above the last expression.
        self.x == 1
            && unsafe { *p } == 1
    }

    fn with_generics<A, B>(&self, p: *const u32) -> Self
    where
        A: Copy,
        B: Copy,
    {
        // SAFETY: above a struct expression.
        Self {
            x: unsafe { *p }, // undocumented
            // SAFETY: above a field.
            y: unsafe { *p },
        }
    }

    // SAFETY: above another function.
    fn behind(&self, p: *const u32) {
        unsafe {} // undocumented
    }
}

fn implementation_in_a_function() {
    struct A;
    unsafe impl T for A {} // undocumented
    struct B;
    // SAFETY: above an implementation in a function.
    unsafe impl T for B {}
}

// An unsafe function and an unsafe trait do something else: they ask for safety.
unsafe fn asks() {}
unsafe extern "C" {}
